package org.clausebook.resolve;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.model.policy.Drift;
import org.clausebook.model.source.DecisionKind;
import org.clausebook.model.text.Address;
import org.clausebook.words.Dates;

/** What is said of an override whose text has moved on. */
final class DriftWords {

    private DriftWords() {}

    /** A decision as a school's file writes it. */
    static String key(DecisionKind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Diagnostic of(Drift drift) {
        return switch (drift.state()) {
            case OPEN, DECIDED, NOT_YET -> stale(drift);
            case SAME ->
                    at(
                                    drift,
                                    Diagnostic.of(
                                            DriftProblem.OVERRIDE_NOT_NEEDED,
                                            drift.override().target().at(),
                                            drift.target()))
                            .underline(width(drift))
                            .hint(decide(drift, "adopt") + ", or take it out of the file");
            case LOOK ->
                    at(
                                    drift,
                                    Diagnostic.of(
                                            DriftProblem.LOOK_AGAIN,
                                            drift.override().was().at(),
                                            drift.now(),
                                            drift.target().clause(),
                                            drift.target()))
                            .hint(
                                    reasons(drift)
                                            + see(drift)
                                            + "\nclose it: "
                                            + decide(drift, "looked"));
            case GONE, SPLIT, MOVED ->
                    at(drift, gone(drift))
                            .underline(width(drift))
                            .hint(reasons(drift) + see(drift));
        };
    }

    private static Diagnostic gone(Drift drift) {
        return drift.isClauseGone()
                ? Diagnostic.of(
                        DriftProblem.CLAUSE_GONE,
                        drift.override().target().at(),
                        drift.target().clause(),
                        went(drift))
                : Diagnostic.of(
                        DriftProblem.TARGET_GONE,
                        drift.override().target().at(),
                        drift.target(),
                        drift.now(),
                        went(drift));
    }

    private static int width(Drift drift) {
        return drift.target().toString().length();
    }

    private static Diagnostic stale(Drift drift) {
        Diagnostic told =
                drift.upper().isPresent() || drift.override().was().text().isPresent()
                        ? Diagnostic.of(
                                DriftProblem.STALE_OVER_GROUP,
                                drift.override().was().at(),
                                drift.target(),
                                drift.upper().orElse("no group"))
                        : Diagnostic.of(
                                DriftProblem.STALE_OVERRIDE,
                                drift.override().was().at(),
                                drift.override().was().version().orElse(0),
                                drift.target(),
                                drift.now());
        return told.about(drift.target().toString())
                .hint(
                        reasons(drift)
                                + putOff(drift)
                                + see(drift)
                                + "\ndecide: "
                                + decide(drift, "..."));
    }

    private static String putOff(Drift drift) {
        return drift.decision()
                .flatMap(decision -> decision.until())
                .map(until -> "it was put off until " + Dates.day(until) + "\n")
                .orElse("");
    }

    private static Diagnostic at(Drift drift, Diagnostic diagnostic) {
        return diagnostic.about(drift.target().toString());
    }

    /** Such as "it stands in staff/passwords#report now". */
    private static String went(Drift drift) {
        List<String> places = drift.went().stream().map(Address::toString).toList();
        return switch (drift.state()) {
            case MOVED -> "its words are in " + places.get(0);
            case SPLIT -> "its words are in " + String.join(" and ", places);
            default ->
                    drift.isClauseGone()
                            ? "the model policy has dropped it"
                            : "its words are nowhere else in the clause";
        };
    }

    private static String reasons(Drift drift) {
        return drift.since().stream()
                .map(version -> "version " + version.number() + ": " + version.reason() + "\n")
                .collect(Collectors.joining());
    }

    private static String see(Drift drift) {
        return "see it: clausebook drift " + drift.layer() + " " + drift.policy();
    }

    private static String decide(Drift drift, String answer) {
        return String.join(
                " ",
                "clausebook decide",
                drift.layer(),
                drift.policy(),
                drift.target().toString(),
                answer);
    }
}
