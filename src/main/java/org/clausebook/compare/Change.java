package org.clausebook.compare;

import java.util.List;
import java.util.Optional;
import org.clausebook.model.source.Weight;
import org.clausebook.model.text.Op;

/**
 * One change between two states of a policy.
 *
 * @param weight whether a rule changed, or words only
 * @param kind what changed
 * @param turn whether that is new, another or gone
 * @param subject the clause, section, setting or role it is about: {@code staff/passwords}, {@code
 *     head}
 * @param title what people call the subject: "Passwords"; the subject itself where it has no title
 * @param words what changed, for people: "Passwords: the wording of oak is new"
 * @param layer who did it: {@code provider}, or the id of a group's or school's profile; empty
 *     where the states do not tell
 * @param target of an own wording the target ({@code staff/passwords#lost}), of an exception its
 *     name; else empty
 * @param op of an own wording what it does to its target; else empty
 * @param was what it was: a version, variant, value, title; empty where there was none
 * @param is what it is now, likewise
 * @param grounds why, the oldest first: one for each library version passed over, or the reason
 *     that a layer gives; of what is gone the reason that it had; empty where none is known
 */
public record Change(
        Weight weight,
        Kind kind,
        Turn turn,
        String subject,
        String title,
        String words,
        Optional<String> layer,
        Optional<String> target,
        Optional<Op> op,
        Optional<String> was,
        Optional<String> is,
        List<Ground> grounds) {

    /** The layer of the library and the model policies. */
    public static final String PROVIDER = "provider";

    public Change {
        grounds = List.copyOf(grounds);
    }

    /** What changed. */
    public enum Kind {
        FIRST_EDITION,
        CLAUSE_ADDED,
        CLAUSE_LEFT_OUT,
        /** A clause was renamed, or came from others that were split or joined. */
        LINEAGE,
        LIBRARY_VERSION,
        VARIANT,
        OWN_WORDING,
        EXCEPTION,
        /** Other words for which nobody stated a cause. */
        WORDING,
        SETTING,
        /** A setting that is what a person, body or thing is called. */
        VOCABULARY,
        /** What is filled in for every policy, such as the day from which it applies. */
        FILLED_IN,
        FORM,
        ORDER,
        SECTION,
        TITLE
    }
}
