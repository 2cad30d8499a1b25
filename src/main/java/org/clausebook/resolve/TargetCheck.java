package org.clausebook.resolve;

import static org.clausebook.diagnostic.Suggestion.didYouMean;

import java.util.ArrayList;
import java.util.List;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Diagnostics;
import org.clausebook.diagnostic.Place;
import org.clausebook.model.source.Clause;
import org.clausebook.model.source.ClauseVersion;
import org.clausebook.model.source.Passages;
import org.clausebook.model.source.Placed;
import org.clausebook.model.source.Workspace;
import org.clausebook.model.text.Address;
import org.clausebook.prose.Texts;

/**
 * Whether a clause, or a block in one, that something names is there at all: in some version or
 * variant. Whether the policy at hand has it is seen when that is made.
 */
final class TargetCheck {

    private final Workspace workspace;
    private final Texts texts;
    private final Diagnostics diagnostics;

    TargetCheck(Workspace workspace, Texts texts, Diagnostics diagnostics) {
        this.workspace = workspace;
        this.texts = texts;
        this.diagnostics = diagnostics;
    }

    /** Reports a target, such as {@code staff/rights#criticism}, that is not there. */
    void check(Placed<String> named) {
        check(Address.parse(named.value()), named.at(), named.value().length());
    }

    /**
     * Reports a target that is not there.
     *
     * @param width how many characters it takes where it was typed
     */
    void check(Address to, Place at, int width) {
        Clause clause = workspace.clauses().get(to.clause());
        if (clause == null) {
            if (!new Reach().touchHidden(workspace, to.clause())) {
                diagnostics.report(
                        Diagnostic.of(ResolveProblem.UNKNOWN_CLAUSE, at, to.clause())
                                .underline(to.clause().length())
                                .hint(didYouMean(to.clause(), workspace.clauses().keySet())));
            }
        } else if (!to.isClause() && !to.isPositional()) {
            List<String> names = new ArrayList<>();
            clause.versions().forEach(version -> names.addAll(names(version)));
            if (!names.contains(to.anchor())) {
                diagnostics.report(
                        Diagnostic.of(ResolveProblem.UNKNOWN_TARGET, at, clause.id(), to.anchor())
                                .underline(width)
                                .hint(didYouMean(to.anchor(), names)));
            }
        }
    }

    private List<String> names(ClauseVersion version) {
        List<String> names = new ArrayList<>();
        Passages.of(version)
                .forEach(
                        passage ->
                                texts.of(passage)
                                        .ifPresent(
                                                prose ->
                                                        names.addAll(
                                                                TargetIndex.of(prose.blocks())
                                                                        .names())));
        return names;
    }
}
