package org.clausebook.prose;

import java.util.List;
import java.util.Optional;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Diagnostics;
import org.clausebook.diagnostic.Place;
import org.clausebook.model.source.Passage;
import org.clausebook.model.text.Origin;
import org.clausebook.model.text.Prose;
import org.clausebook.model.text.TreeMapper;

/** What became of one text, wherever it stands: places count within the text. */
record Parsed(Optional<Prose> prose, List<Diagnostic> problems) {

    Parsed {
        problems = List.copyOf(problems);
    }

    /**
     * The tree with the places of a file, for a passage that holds this text; its problems go to
     * the diagnostics.
     */
    Optional<Prose> in(Passage passage, Diagnostics diagnostics) {
        for (Diagnostic problem : problems) {
            Place place = place(passage, problem.place());
            diagnostics.report(
                    new Diagnostic(
                            problem.problem(),
                            place,
                            problem.width(),
                            problem.message(),
                            problem.hint(),
                            problem.subject(),
                            problem.reached()));
        }
        return prose.map(tree -> new Prose(new Placing(passage).blocks(tree.blocks())));
    }

    /**
     * Whether another run would come to the same: a text given up for time may be read on a quieter
     * day.
     */
    boolean isLasting() {
        return problems.stream()
                .noneMatch(
                        found ->
                                found.problem() == ProseProblem.TOO_SLOW
                                        || found.problem() == ProseProblem.TOO_INTRICATE);
    }

    private static Place place(Passage passage, Place within) {
        return passage.place(within.line(), within.column());
    }

    /** Moves every place from the text into its file. */
    private static final class Placing extends TreeMapper {

        private final Passage passage;

        Placing(Passage passage) {
            this.passage = passage;
        }

        @Override
        protected Origin origin(Origin origin) {
            if (origin instanceof Origin.Written written) {
                return new Origin.Written(place(passage, written.at()));
            }
            throw new IllegalStateException("a text just parsed knows no other origin: " + origin);
        }
    }
}
