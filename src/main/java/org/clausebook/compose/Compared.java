package org.clausebook.compose;

import org.clausebook.compare.Versions;
import org.clausebook.compare.redline.Redline;
import org.clausebook.model.policy.Numbered;

/**
 * Two states of one policy and what became of the one until the other.
 *
 * @param from what the older state is called, such as "version 2.0, applies from 1 September 2025"
 * @param to what the newer one is called
 * @param redline from the one to the other
 */
public record Compared(String from, Numbered before, String to, Numbered now, Redline redline) {

    /** Compares them. */
    public static Compared of(String from, Numbered before, String to, Numbered now) {
        return of(from, before, to, now, Versions.UNKNOWN);
    }

    /**
     * The same where more is known of the clauses' versions than the two states hold.
     *
     * @param versions whose reasons are told where several were passed over
     */
    public static Compared of(
            String from, Numbered before, String to, Numbered now, Versions versions) {
        return new Compared(from, before, to, now, Redline.between(before, now, versions));
    }
}
