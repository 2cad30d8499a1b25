package org.clausebook.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Diagnostics;
import org.clausebook.diagnostic.Place;
import org.clausebook.model.policy.AppliedOverride;
import org.clausebook.model.policy.ResolvedClause;
import org.clausebook.model.source.Placed;
import org.clausebook.model.text.Address;
import org.clausebook.model.text.Origin;
import org.clausebook.model.text.TreeWalker;

/**
 * A clause that needs another, or a block of another, stands with it or not at all: a ban with what
 * keeps it lawful, a rule with its exceptions.
 */
final class NeedRule implements Rule {

    @Override
    public void check(Checked checked, Diagnostics diagnostics) {
        for (ResolvedClause clause : checked.clauses()) {
            for (Placed<String> needed : clause.version().requires()) {
                Address target = Address.parse(needed.value());
                Optional<ResolvedClause> partner = checked.clause(target.clause());
                if (partner.isEmpty()) {
                    diagnostics.report(missing(clause, target));
                } else if (!target.isClause() && !holds(partner.get(), target)) {
                    diagnostics.report(takenOut(clause, partner.get(), target));
                }
            }
        }
    }

    private static Diagnostic missing(ResolvedClause clause, Address target) {
        return Diagnostic.of(CheckProblem.NEEDED_CLAUSE, clause.at(), clause.id(), target.clause())
                .about(clause.id())
                .hint("add " + target.clause() + " to the policy, or leave out " + clause.id());
    }

    /** Told where the school has changed the partner, else where the policy has it. */
    private static Diagnostic takenOut(
            ResolvedClause clause, ResolvedClause partner, Address target) {
        Place at =
                partner.overrides().stream()
                        .map(AppliedOverride::override)
                        .map(override -> override.target())
                        .filter(changed -> changed.value().equals(target))
                        .map(Placed::at)
                        .findFirst()
                        .orElse(partner.at());
        return Diagnostic.of(CheckProblem.NEEDED_TEXT, at, clause.id(), target)
                .underline(target.toString().length())
                .about(partner.id())
                .hint("leave it in; other words in its place keep its name");
    }

    private static boolean holds(ResolvedClause partner, Address target) {
        List<Address> found = new ArrayList<>();
        new TreeWalker() {
            @Override
            protected void key(Address key, Origin origin) {
                found.add(key);
            }
        }.blocks(partner.blocks());
        return found.contains(target);
    }
}
