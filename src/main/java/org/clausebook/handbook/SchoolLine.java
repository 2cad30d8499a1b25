package org.clausebook.handbook;

import java.util.List;

/**
 * What the register says of one school.
 *
 * @param group the name of its trust or federation; empty for none
 * @param stopped whether an error keeps its drafts from being built
 * @param published whether it has a public site
 */
public record SchoolLine(
        String id,
        String name,
        String group,
        String status,
        List<PolicyLine> policies,
        boolean stopped,
        boolean published) {

    /** A policy of the school; its dates as printed, empty where the policy could not be made. */
    public record PolicyLine(String title, String edition, String appliesFrom, String reviewDue) {}

    public SchoolLine {
        policies = List.copyOf(policies);
    }
}
