package org.clausebook.publish;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.clausebook.model.policy.Drift;
import org.clausebook.model.source.Answer;
import org.clausebook.model.source.Approval;
import org.clausebook.model.source.UnansweredLetter;
import org.clausebook.model.text.Address;

/**
 * What a school or group decided on one of its wordings.
 *
 * @param owner whose wording it is
 * @param target what the wording changes
 * @param reason why; empty only where the answer is {@link Answer#LOOKED}
 * @param agreed which body, and when; likewise, and empty where nobody answered
 * @param unanswered the letter that got no answer, where that is why
 * @param until for {@link Answer#NOT_YET} the last day on which the wording stays undecided; for
 *     {@link Answer#KEEP} the day after which it is to be decided anew
 * @param note for the file's keepers
 * @param wording for {@link Answer#ADOPT_WITH_CHANGES} the new text; where it is missing the text
 *     in the file is to be rewritten first
 * @param codes the figures of the only cases that it is about ({@link Drift#code()}); all on the
 *     target where there are none
 */
public record Reply(
        String owner,
        String policy,
        Address target,
        Answer answer,
        Optional<String> reason,
        Optional<Approval> agreed,
        Optional<UnansweredLetter> unanswered,
        Optional<LocalDate> until,
        Optional<String> note,
        Optional<String> wording,
        Set<String> codes) {

    public Reply {
        codes = Set.copyOf(codes);
    }

    /** The same about all cases on its target. */
    Reply onAll() {
        return new Reply(
                owner,
                policy,
                target,
                answer,
                reason,
                agreed,
                unanswered,
                until,
                note,
                wording,
                Set.of());
    }

    /** Whether it is about a case. */
    boolean isAbout(Drift drift) {
        return drift.layer().equals(owner)
                && drift.policy().equals(policy)
                && drift.target().equals(target)
                && (codes.isEmpty() || codes.contains(drift.code()));
    }
}
