package org.clausebook.impact;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.clausebook.compare.Change;
import org.clausebook.compare.Ground;
import org.clausebook.model.policy.Drift;
import org.clausebook.model.policy.ResolvedClause;
import org.clausebook.model.source.Weight;
import org.clausebook.model.text.PlainText;

/** Puts together what is known of one clause that changes. */
final class ClauseComparison {

    private ClauseComparison() {}

    static ClauseImpact of(
            String id,
            Optional<ResolvedClause> before,
            Optional<ResolvedClause> now,
            List<Change> changes,
            List<Drift> cases) {
        List<Ground> grounds =
                changes.stream().flatMap(change -> change.grounds().stream()).distinct().toList();
        boolean rule = changes.stream().anyMatch(one -> one.weight() == Weight.SUBSTANTIVE);
        return new ClauseImpact(
                id,
                changes.get(0).title(),
                what(before, now),
                version(before),
                version(now),
                rule ? Weight.SUBSTANTIVE : Weight.EDITORIAL,
                grounds.stream()
                        .flatMap(ground -> ground.because().stream())
                        .min(Comparator.naturalOrder()),
                grounds,
                cases,
                now.or(() -> before).map(ClauseComparison::own).orElse(List.of()));
    }

    /** The layers that have own wordings of a clause, with their targets. */
    static List<String> own(ResolvedClause clause) {
        return clause.overrides().stream()
                .map(one -> one.layer() + " " + one.override().target().value())
                .distinct()
                .toList();
    }

    private static ClauseImpact.What what(
            Optional<ResolvedClause> before, Optional<ResolvedClause> now) {
        if (now.isEmpty()) {
            return ClauseImpact.What.LEFT_OUT;
        }
        if (before.isEmpty()) {
            return ClauseImpact.What.ADDED;
        }
        return version(before).equals(version(now))
                ? ClauseImpact.What.OTHER_WORDS
                : ClauseImpact.What.NEW_VERSION;
    }

    private static OptionalInt version(Optional<ResolvedClause> clause) {
        return clause.map(one -> OptionalInt.of(one.version().number()))
                .orElse(OptionalInt.empty());
    }

    /** The words of a clause as people read them. */
    static String words(ResolvedClause clause) {
        return PlainText.ofBlocks(clause.blocks());
    }
}
