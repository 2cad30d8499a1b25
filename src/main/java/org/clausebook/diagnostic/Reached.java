package org.clausebook.diagnostic;

import java.util.Comparator;

/**
 * A policy that a problem is in, wherever its file lies.
 *
 * @param policy the policy's id
 * @param school the id of the school or group whose policy it is
 */
public record Reached(String policy, String school) implements Comparable<Reached> {

    private static final Comparator<Reached> ORDER =
            Comparator.comparing(Reached::policy).thenComparing(Reached::school);

    @Override
    public int compareTo(Reached other) {
        return ORDER.compare(this, other);
    }
}
