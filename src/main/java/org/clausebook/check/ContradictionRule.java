package org.clausebook.check;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Diagnostics;
import org.clausebook.model.policy.ResolvedClause;
import org.clausebook.model.source.Placed;
import org.clausebook.model.source.Variant;

/** Clauses that rule on one point give one answer to it. */
final class ContradictionRule implements Rule {

    private record Answer(String clause, String answer) {}

    @Override
    public void check(Checked checked, Diagnostics diagnostics) {
        Map<String, Answer> answers = new LinkedHashMap<>();
        for (ResolvedClause clause : checked.clauses()) {
            rules(clause)
                    .forEach(
                            (point, answer) -> {
                                Answer first =
                                        answers.putIfAbsent(
                                                point, new Answer(clause.id(), answer.value()));
                                if (first != null && !first.answer().equals(answer.value())) {
                                    diagnostics.report(
                                            Diagnostic.of(
                                                            CheckProblem.CONTRADICTION,
                                                            clause.at(),
                                                            point,
                                                            first.clause(),
                                                            first.answer(),
                                                            clause.id(),
                                                            answer.value())
                                                    .about(clause.id()));
                                }
                            });
        }
    }

    /** The variant's own answers where it gives any, else the version's. */
    private static Map<String, Placed<String>> rules(ResolvedClause clause) {
        return clause.variant()
                .flatMap(id -> Optional.ofNullable(clause.version().variants().get(id)))
                .map(Variant::rules)
                .filter(rules -> !rules.isEmpty())
                .orElse(clause.version().rules());
    }
}
