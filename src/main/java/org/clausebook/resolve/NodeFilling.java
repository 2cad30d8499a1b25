package org.clausebook.resolve;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.clausebook.model.policy.NodeMapper;
import org.clausebook.model.policy.ResolvedClause;
import org.clausebook.model.text.Run;

/** Fills the settings in every clause of a policy. */
final class NodeFilling extends NodeMapper {

    private final TextFilling filling;

    NodeFilling(TextFilling filling) {
        this.filling = filling;
    }

    @Override
    protected ResolvedClause clause(ResolvedClause clause) {
        Map<String, List<List<Run>>> statements = new LinkedHashMap<>();
        clause.statements()
                .forEach(
                        (audience, lines) ->
                                statements.put(
                                        audience, lines.stream().map(filling::runs).toList()));
        return clause.with(filling.blocks(clause.blocks()), statements);
    }
}
