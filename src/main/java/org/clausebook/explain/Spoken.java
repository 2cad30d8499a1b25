package org.clausebook.explain;

import java.util.ArrayList;
import java.util.List;
import org.clausebook.model.text.Origin;
import org.clausebook.model.text.Run;
import org.clausebook.model.text.RunCases;

/** A piece of text with one origin. */
public record Spoken(String text, Origin origin) {

    /** The pieces of some runs, in order; their texts joined are the runs' text. */
    public static List<Spoken> of(List<Run> runs) {
        List<Spoken> pieces = new ArrayList<>();
        Collector collector = new Collector(pieces);
        runs.forEach(run -> run.on(collector));
        return List.copyOf(pieces);
    }

    private record Collector(List<Spoken> pieces) implements RunCases<Boolean> {

        private Boolean all(List<Run> runs) {
            runs.forEach(run -> run.on(this));
            return Boolean.TRUE;
        }

        @Override
        public Boolean text(Run.Text text) {
            return pieces.add(new Spoken(text.text(), text.origin()));
        }

        @Override
        public Boolean hole(Run.Hole hole) {
            throw new IllegalStateException(
                    "a resolved policy has no open setting: " + hole.setting());
        }

        @Override
        public Boolean ref(Run.Ref ref) {
            return all(ref.words());
        }

        @Override
        public Boolean styled(Run.Styled styled) {
            return all(styled.runs());
        }

        @Override
        public Boolean link(Run.Link link) {
            return all(link.runs());
        }

        @Override
        public Boolean marked(Run.Marked marked) {
            return all(marked.runs());
        }
    }
}
