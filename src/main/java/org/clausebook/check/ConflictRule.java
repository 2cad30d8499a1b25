package org.clausebook.check;

import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Diagnostics;
import org.clausebook.model.policy.ResolvedClause;
import org.clausebook.model.source.Placed;

/** Two clauses that exclude each other do not stand in one policy. */
final class ConflictRule implements Rule {

    @Override
    public void check(Checked checked, Diagnostics diagnostics) {
        for (ResolvedClause clause : checked.clauses()) {
            for (Placed<String> other : clause.source().conflictsWith()) {
                if (checked.has(other.value())) {
                    diagnostics.report(
                            Diagnostic.of(
                                            CheckProblem.CONFLICTING_CLAUSES,
                                            clause.at(),
                                            clause.id(),
                                            other.value())
                                    .about(clause.id())
                                    .hint("leave one of the two out of the policy"));
                }
            }
        }
    }
}
