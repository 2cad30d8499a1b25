package org.clausebook.model.source;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.clausebook.diagnostic.Place;
import org.clausebook.model.text.Address;

/**
 * A recorded decision on a clause version; with {@code stay} the whole clause stays at that
 * version.
 *
 * @param block the block that it is about, where it is about one; else it is about the clause with
 *     all that the layer changes in it
 * @param to the version decided upon; 0 where the clause was gone when the wording was taken out
 * @param unanswered where nobody decided and the file says what happens then: the letter that got
 *     no answer; there is no approval beside it
 * @param note for the file's keepers; never printed
 */
public record Decision(
        Placed<String> clause,
        Optional<Placed<String>> block,
        int to,
        DecisionKind kind,
        OptionalInt stay,
        Reason reason,
        Optional<LocalDate> until,
        Optional<UnansweredLetter> unanswered,
        Optional<String> note,
        Place at) {

    /** Whether it is about this target: the clause that it names, or the block in it. */
    public boolean concerns(Address target) {
        return clause.value().equals(target.clause())
                && block.map(named -> named.value().equals(target.anchor())).orElse(true);
    }
}
