package org.clausebook.impact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.clausebook.model.policy.Drift;
import org.clausebook.model.policy.DriftCase;
import org.clausebook.model.source.NoReply;
import org.clausebook.model.source.Profile;

/** Sorts what a change of the library does by whom it is told to. */
public final class Letters {

    private Letters() {}

    /**
     * What one school or group is told.
     *
     * @param what the change is called, such as {@code the changes of release 2026-07}
     * @param on the day of the letter
     * @param replyBy the last day for an answer
     * @param policies those of its own that change, sorted by their ids
     * @param cases the wordings that it decides upon itself, or may want to look at
     */
    public record Letter(
            Profile to,
            String what,
            LocalDate on,
            LocalDate replyBy,
            List<PolicyImpact> policies,
            List<DriftCase> cases) {
        public Letter {
            policies = List.copyOf(policies);
            cases = List.copyOf(cases);
        }

        public NoReply noReply() {
            return to.noReply();
        }

        /** Those that somebody has to decide. */
        public List<DriftCase> open() {
            return cases.stream().filter(one -> one.drift().isOpen()).toList();
        }
    }

    /**
     * One letter for each school or group that the change reaches, or that has a wording to decide
     * for its members, sorted by their ids.
     *
     * @param what the change is called, such as {@code the changes of release 2026-07}
     * @param on the day of the letters
     * @param replyBy the last day for an answer
     */
    public static List<Letter> of(
            Impact impact,
            Map<String, Profile> profiles,
            String what,
            LocalDate on,
            LocalDate replyBy) {
        Map<String, List<PolicyImpact>> policies = new TreeMap<>();
        Map<String, List<Drift>> cases = new TreeMap<>();
        for (PolicyImpact one : impact.policies()) {
            policies.computeIfAbsent(one.owner(), none -> new ArrayList<>()).add(one);
            one.cases()
                    .forEach(
                            drift ->
                                    cases.computeIfAbsent(drift.layer(), none -> new ArrayList<>())
                                            .add(drift));
        }
        Map<String, Letter> letters = new TreeMap<>();
        for (Map.Entry<String, Profile> profile : profiles.entrySet()) {
            String id = profile.getKey();
            if (policies.containsKey(id) || cases.containsKey(id)) {
                letters.put(
                        id,
                        new Letter(
                                profile.getValue(),
                                what,
                                on,
                                replyBy,
                                policies.getOrDefault(id, List.of()),
                                DriftCase.of(cases.getOrDefault(id, List.of()))));
            }
        }
        return List.copyOf(letters.values());
    }
}
