package org.clausebook.check;

import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Diagnostics;
import org.clausebook.model.policy.AppliedOverride;
import org.clausebook.model.policy.ResolvedClause;
import org.clausebook.model.source.Amendment;
import org.clausebook.model.source.ClauseVersion;
import org.clausebook.model.source.Reason;
import org.clausebook.model.source.Weight;
import org.clausebook.model.text.Address;

/**
 * Words that were agreed with unions are not changed without asking them: a later version that
 * changes a rule, and a school's own wording that does, say who was consulted and when.
 */
final class ConsultedTextRule implements Rule {

    private static final String HINT =
            "write who was asked, when and what came of it, such as"
                    + "  consulted: {with: staff unions, on: 2026-06-20, outcome: agreed}";

    @Override
    public void check(Checked checked, Diagnostics diagnostics) {
        for (ResolvedClause clause : checked.clauses()) {
            if (clause.source().consultedText()) {
                version(clause, diagnostics);
                clause.overrides().forEach(applied -> override(applied, diagnostics));
            }
        }
    }

    /** The first version is what was agreed; one that only corrects needs no agreement. */
    private static void version(ResolvedClause clause, Diagnostics diagnostics) {
        ClauseVersion version = clause.version();
        boolean changes = version.number() > 1 && version.change() == Weight.SUBSTANTIVE;
        if (changes && version.consulted().isEmpty()) {
            diagnostics.report(
                    Diagnostic.of(
                                    CheckProblem.NOT_CONSULTED,
                                    version.at(),
                                    "version " + version.number(),
                                    clause.id())
                            .about(clause.id())
                            .hint(HINT));
        }
    }

    private static void override(AppliedOverride applied, Diagnostics diagnostics) {
        Amendment override = applied.override();
        Reason reason = override.reason();
        boolean corrects = reason.change().filter(Weight.EDITORIAL::equals).isPresent();
        if (!corrects && override.consulted().isEmpty()) {
            Address target = override.target().value();
            diagnostics.report(
                    Diagnostic.of(
                                    CheckProblem.NOT_CONSULTED,
                                    override.target().at(),
                                    "this own wording",
                                    target.clause())
                            .underline(target.toString().length())
                            .about(target.toString())
                            .hint(HINT));
        }
    }
}
