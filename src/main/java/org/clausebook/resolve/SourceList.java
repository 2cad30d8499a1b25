package org.clausebook.resolve;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clausebook.model.policy.ResolvedClause;
import org.clausebook.model.source.Citation;
import org.clausebook.model.source.Source;

/**
 * What the clauses of a policy rest on, in the order of first citing; a source for schools of
 * another kind is left out.
 */
final class SourceList {

    private SourceList() {}

    static List<Source> of(Making making, List<ResolvedClause> clauses) {
        Map<String, Source> cited = new LinkedHashMap<>();
        for (ResolvedClause clause : clauses) {
            for (Citation citation : clause.version().sources()) {
                Optional.ofNullable(making.workspace.sources().get(citation.source().value()))
                        .filter(source -> making.facts.hold(source.appliesWhen()))
                        .ifPresent(source -> cited.putIfAbsent(source.id(), source));
            }
        }
        return List.copyOf(cited.values());
    }
}
