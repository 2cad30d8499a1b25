package org.clausebook.compare.redline;

import java.util.List;
import org.clausebook.model.text.PlainText;
import org.clausebook.model.text.Run;
import org.clausebook.model.text.TreeWalker;

/**
 * All of some runs that a comparison looks at, in one string: the words and how they stand out; for
 * a reference what it leads to. Most texts did not change, and so need not be taken apart.
 */
final class Looks extends TreeWalker {

    private final StringBuilder out = new StringBuilder();

    private Looks() {}

    static String of(List<Run> runs) {
        Looks looks = new Looks();
        looks.runs(runs);
        return looks.out.toString();
    }

    @Override
    public Boolean text(Run.Text text) {
        out.append(text.text());
        return Boolean.TRUE;
    }

    @Override
    public Boolean hole(Run.Hole hole) {
        out.append(Atoms.APART).append('{').append(hole.setting()).append(hole.form());
        return Boolean.TRUE;
    }

    @Override
    public Boolean ref(Run.Ref ref) {
        out.append(Atoms.APART).append(ref.to());
        return Boolean.TRUE;
    }

    @Override
    public Boolean styled(Run.Styled styled) {
        out.append(Atoms.APART).append(styled.style());
        super.styled(styled);
        out.append(Atoms.APART);
        return Boolean.TRUE;
    }

    @Override
    public Boolean link(Run.Link link) {
        out.append(Atoms.APART).append(PlainText.of(link.href())).append(Atoms.APART);
        super.link(link);
        out.append(Atoms.APART);
        return Boolean.TRUE;
    }
}
