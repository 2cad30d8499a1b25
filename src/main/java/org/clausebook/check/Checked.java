package org.clausebook.check;

import java.util.List;
import org.clausebook.model.policy.ClauseList;
import org.clausebook.model.policy.Numbered;
import org.clausebook.model.policy.Policy;
import org.clausebook.model.policy.ResolvedClause;
import org.clausebook.model.source.Workspace;

/** A policy with what the rules ask about it. */
record Checked(Workspace workspace, Numbered numbered, List<ResolvedClause> clauses) {

    Checked {
        clauses = List.copyOf(clauses);
    }

    static Checked of(Workspace workspace, Numbered numbered) {
        return new Checked(workspace, numbered, ClauseList.of(numbered.policy()));
    }

    Policy policy() {
        return numbered.policy();
    }

    boolean has(String clause) {
        return clauses.stream().anyMatch(resolved -> resolved.id().equals(clause));
    }
}
