package org.clausebook.number;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Diagnostics;
import org.clausebook.diagnostic.Place;
import org.clausebook.diagnostic.Suggestion;
import org.clausebook.model.policy.ControlLine;
import org.clausebook.model.policy.Node;
import org.clausebook.model.policy.NodeMapper;
import org.clausebook.model.policy.Policy;
import org.clausebook.model.policy.ResolvedClause;
import org.clausebook.model.policy.RoleForm;
import org.clausebook.model.text.Address;
import org.clausebook.model.text.Origin;
import org.clausebook.model.text.OriginPlace;
import org.clausebook.model.text.Run;
import org.clausebook.model.text.TreeMapper;

/** Fills in what each reference of a policy prints. */
final class Referring extends TreeMapper {

    private final Policy policy;
    private final Labels labels;
    private final Diagnostics diagnostics;

    Referring(Policy policy, Labels labels, Diagnostics diagnostics) {
        this.policy = policy;
        this.labels = labels;
        this.diagnostics = diagnostics;
    }

    Policy fill() {
        NodeMapper nodes =
                new NodeMapper() {
                    @Override
                    protected ResolvedClause clause(ResolvedClause clause) {
                        return refer(clause);
                    }
                };
        List<ControlLine> control =
                policy.control().stream()
                        .map(line -> new ControlLine(line.label(), runs(line.value())))
                        .toList();
        List<RoleForm> forms = policy.forms().stream().map(this::refer).toList();
        List<Node> opening = nodes.map(policy.opening());
        return policy.with(control, opening, nodes.map(policy.body()), forms);
    }

    private ResolvedClause refer(ResolvedClause clause) {
        Map<String, List<List<Run>>> statements = new LinkedHashMap<>();
        clause.statements().forEach((audience, lines) -> statements.put(audience, refer(lines)));
        return clause.with(blocks(clause.blocks()), statements);
    }

    private RoleForm refer(RoleForm form) {
        return new RoleForm(
                form.audience(), form.title(), blocks(form.intro()), refer(form.statements()));
    }

    private List<List<Run>> refer(List<List<Run>> lines) {
        List<List<Run>> referred = new ArrayList<>();
        lines.forEach(line -> referred.add(runs(line)));
        return referred;
    }

    @Override
    public List<Run> ref(Run.Ref ref) {
        if (!ref.words().isEmpty()) {
            return List.of(ref);
        }
        Optional<String> label = labels.of(ref.to());
        if (label.isEmpty()) {
            report(ref);
        }
        Origin made = new Origin.Made("reference", Optional.of(ref.origin()));
        Run words = new Run.Text(label.orElse(ref.to().toString()), made);
        return List.of(new Run.Ref(ref.to(), List.of(words), ref.origin()));
    }

    private void report(Run.Ref ref) {
        Address to = ref.to();
        Place at = OriginPlace.of(ref.origin()).orElse(policy.at());
        diagnostics.report(
                Diagnostic.of(NumberProblem.REFERENCE_TO_NOTHING, at, to)
                        .underline(to.typedWidth())
                        .about(to.clause())
                        .hint(Suggestion.didYouMean(to.toString(), labels.names())));
    }
}
