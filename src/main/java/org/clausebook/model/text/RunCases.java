package org.clausebook.model.text;

/** One answer for each kind of run. */
public interface RunCases<R> {
    R text(Run.Text text);

    R hole(Run.Hole hole);

    R ref(Run.Ref ref);

    R styled(Run.Styled styled);

    R link(Run.Link link);

    R marked(Run.Marked marked);
}
