package org.clausebook.explain;

import java.time.LocalDate;
import java.util.Optional;
import org.clausebook.diagnostic.Place;
import org.clausebook.model.source.Consultation;
import org.clausebook.model.source.Lock;
import org.clausebook.model.source.Reason;
import org.clausebook.model.source.UnansweredLetter;

/**
 * One thing in which a policy is otherwise than the library has it.
 *
 * @param owner the profile whose policy it is
 * @param policy the policy's id
 * @param clause the clause's full id
 * @param title the clause's title
 * @param what how it differs
 * @param where the paragraph, variant or version that it is about; empty for a whole clause
 * @param layer the profile that made it so: a group, or the owner
 * @param lock what the library and the groups allow to be done to the clause, without any waiver
 * @param consulted whether the clause's words were agreed with unions
 * @param waiver the last day of the leave to differ, where one was needed
 * @param talked with whom it was talked over, when, and what came of it
 * @param unanswered where own words stayed because nobody answered: the letter
 * @param at where a file says so
 */
public record Deviation(
        String owner,
        String policy,
        String clause,
        String title,
        What what,
        Optional<String> where,
        String layer,
        Lock lock,
        boolean consulted,
        Optional<LocalDate> waiver,
        Optional<Reason> reason,
        Optional<Consultation> talked,
        Optional<UnansweredLetter> unanswered,
        Place at) {

    /** The ways in which a policy can differ from the library. */
    public enum What {
        REPLACED,
        ADDED_TO,
        REMOVED,
        LEFT_OUT,
        OTHER_VARIANT,
        KEPT_VERSION
    }

    /**
     * Whether the library or a group holds the words, or unions agreed to them. Another variant is
     * the library's own text, and free to choose unless nothing is.
     */
    public boolean isHeld() {
        return consulted
                || lock == Lock.LOCKED
                || (lock != Lock.OPEN && what != What.OTHER_VARIANT);
    }
}
