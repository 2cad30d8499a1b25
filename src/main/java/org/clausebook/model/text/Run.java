package org.clausebook.model.text;

import java.util.List;

/**
 * A piece of a line of text. Java 17 cannot switch over kinds, so a visitor names them all: a
 * forgotten one does not compile.
 */
public sealed interface Run {

    <R> R on(RunCases<R> cases);

    /** Words as they print. */
    record Text(String text, Origin origin) implements Run {
        @Override
        public <R> R on(RunCases<R> cases) {
            return cases.text(this);
        }
    }

    /**
     * A place for a setting's value; none is left once a policy is resolved.
     *
     * @param choices the two wordings of {@code {governors: meets | meet}}, else empty
     */
    record Hole(String setting, Form form, List<String> choices, Origin origin) implements Run {
        public Hole {
            choices = List.copyOf(choices);
        }

        @Override
        public <R> R on(RunCases<R> cases) {
            return cases.hole(this);
        }
    }

    /** A reference; its words are empty until numbering fills them. */
    record Ref(Address to, List<Run> words, Origin origin) implements Run {
        public Ref {
            words = List.copyOf(words);
        }

        @Override
        public <R> R on(RunCases<R> cases) {
            return cases.ref(this);
        }
    }

    /** Bold or slanted runs. */
    record Styled(Style style, List<Run> runs) implements Run {
        public Styled {
            runs = List.copyOf(runs);
        }

        @Override
        public <R> R on(RunCases<R> cases) {
            return cases.styled(this);
        }
    }

    /**
     * A link to another place on the web; {@code href} is one {@link Text}, or one {@link Hole}
     * before resolving.
     */
    record Link(List<Run> href, List<Run> runs) implements Run {
        public Link {
            href = List.copyOf(href);
            runs = List.copyOf(runs);
        }

        @Override
        public <R> R on(RunCases<R> cases) {
            return cases.link(this);
        }
    }

    /** Words that a comparison marks; only in composed documents. */
    record Marked(Mark mark, int change, List<Run> runs) implements Run {
        public Marked {
            runs = List.copyOf(runs);
        }

        @Override
        public <R> R on(RunCases<R> cases) {
            return cases.marked(this);
        }
    }
}
