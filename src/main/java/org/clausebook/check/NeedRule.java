package org.clausebook.check;

import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Diagnostics;
import org.clausebook.model.policy.ResolvedClause;
import org.clausebook.model.source.Placed;

/** A clause that needs another stands with it or not at all. */
final class NeedRule implements Rule {

    @Override
    public void check(Checked checked, Diagnostics diagnostics) {
        for (ResolvedClause clause : checked.clauses()) {
            for (Placed<String> needed : clause.version().requires()) {
                if (!checked.has(needed.value())) {
                    diagnostics.report(
                            Diagnostic.of(
                                            CheckProblem.NEEDED_CLAUSE,
                                            clause.at(),
                                            clause.id(),
                                            needed.value())
                                    .about(clause.id())
                                    .hint(
                                            "add "
                                                    + needed.value()
                                                    + " to policy '"
                                                    + checked.policy().id()
                                                    + "' of "
                                                    + checked.policy().owner()));
                }
            }
        }
    }
}
