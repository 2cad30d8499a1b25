package org.clausebook.check;

import java.util.List;
import java.util.Optional;
import org.clausebook.model.policy.Cited;
import org.clausebook.model.source.Source;

/** What a policy rests on today: the sources of its clauses, but for those cited as historic. */
final class CitedSources {

    /** A citation and the source that it cites. */
    record Known(Source source, Cited cited) {}

    private CitedSources() {}

    /** Everything that is cited under {@code sources} or in the text, in the policy's order. */
    static List<Known> of(Checked checked) {
        return checked.clauses().stream()
                .flatMap(clause -> Cited.by(clause).stream())
                .flatMap(cited -> known(checked, cited).stream())
                .toList();
    }

    private static Optional<Known> known(Checked checked, Cited cited) {
        return Optional.ofNullable(checked.workspace().sources().get(cited.source()))
                .map(source -> new Known(source, cited));
    }
}
