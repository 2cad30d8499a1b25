package org.clausebook.cli;

import picocli.CommandLine.Parameters;

/** One policy of one school or group, as most commands are told it: the school, then the policy. */
final class PolicyOfSchool {

    @Parameters(index = "0", paramLabel = "SCHOOL", description = "The school's or group's id.")
    @SuppressWarnings("NullAway.Init")
    private String school;

    @Parameters(index = "1", paramLabel = "POLICY", description = "The policy's id.")
    @SuppressWarnings("NullAway.Init")
    private String policy;

    String school() {
        return school;
    }

    String policy() {
        return policy;
    }
}
