package org.clausebook.check;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Diagnostics;
import org.clausebook.model.policy.ClauseList;
import org.clausebook.model.policy.Numbered;
import org.clausebook.model.policy.Policy;
import org.clausebook.model.policy.ResolvedClause;
import org.clausebook.model.source.SettingClass;
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

    /** Reports what is wrong with words, or passes over it where they are held as received. */
    void tell(ResolvedClause clause, Diagnostic diagnostic, Diagnostics diagnostics) {
        if (policy().asReceived() || clause.source().asReceived()) {
            diagnostics.passOver(diagnostic);
        } else {
            diagnostics.report(diagnostic);
        }
    }

    /** What the policy calls people, in one and in many. */
    Set<String> roleWords() {
        Set<String> words = new LinkedHashSet<>();
        policy().settings().values().stream()
                .filter(setting -> setting.kind().weight() == SettingClass.ROLE)
                .forEach(
                        setting -> {
                            setting.value().items().forEach(item -> words.add(item.value()));
                            setting.value().plural().ifPresent(words::add);
                        });
        return words;
    }

    boolean has(String clause) {
        return clause(clause).isPresent();
    }

    Optional<ResolvedClause> clause(String id) {
        return clauses.stream().filter(resolved -> resolved.id().equals(id)).findFirst();
    }
}
