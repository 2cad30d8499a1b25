package org.clausebook.resolve;

import static org.clausebook.diagnostic.Suggestion.didYouMean;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.model.policy.Node;
import org.clausebook.model.policy.ResolvedClause;
import org.clausebook.model.source.Condition;
import org.clausebook.model.source.Outline;
import org.clausebook.model.source.OutlineCases;
import org.clausebook.model.source.OutlineItem;
import org.clausebook.model.source.Placed;
import org.clausebook.model.source.Readers;
import org.clausebook.model.text.Origin;
import org.clausebook.model.text.Run;

/**
 * Turns the chosen outline into the policy's nodes, each clause made and each heading with the
 * title that holds.
 */
final class NodeMaking implements OutlineCases<Optional<Node>> {

    private record Title(String layer, Placed<String> words) {}

    private final Making making;
    private final Outline outline;
    private final Outlining outlining;
    private final ClauseMaking clauses;
    private final Map<String, Title> titles = new LinkedHashMap<>();

    NodeMaking(Making making, Outline outline, Outlining outlining) {
        this.making = making;
        this.outline = outline;
        this.outlining = outlining;
        this.clauses = new ClauseMaking(making, outlining);
        OutlineIds ids = OutlineIds.of(outlining.body());
        ids.map(outlining.opening());
        making.layers.forEach(
                layer ->
                        layer.choice()
                                .ifPresent(
                                        choice ->
                                                choice.titles()
                                                        .forEach(
                                                                (id, title) ->
                                                                        retitle(
                                                                                layer, id, title,
                                                                                ids))));
    }

    private void retitle(Layer layer, String id, Placed<String> title, OutlineIds ids) {
        if (ids.headings.contains(id)) {
            making.hit(layer, title.at());
            titles.put(id, new Title(layer.id(), title));
        } else {
            making.miss(
                    layer,
                    title.at(),
                    Diagnostic.of(ResolveProblem.UNKNOWN_SECTION, title.at(), id)
                            .hint(didYouMean(id, ids.headings)));
        }
    }

    List<Node> make(List<OutlineItem> items) {
        List<Node> nodes = new ArrayList<>();
        items.forEach(item -> item.on(this).ifPresent(nodes::add));
        return List.copyOf(nodes);
    }

    @Override
    public Optional<Node> part(OutlineItem.Part part) {
        if (part.readers() == Readers.STAFF && PolicyReaders.of(making.layers) == Readers.PUBLIC) {
            making.report(
                    Diagnostic.of(ResolveProblem.STAFF_PART, part.at(), part.id())
                            .hint(
                                    "put it into a policy of its own with readers: staff, or leave"
                                            + " it out with parts"));
        }
        return Optional.of(
                new Node.Part(
                        part.id(),
                        heading(part.id(), part.title(), part),
                        part.audience(),
                        part.readers(),
                        part.restart(),
                        make(part.body())));
    }

    @Override
    public Optional<Node> section(OutlineItem.Section section) {
        return Optional.of(
                new Node.Section(
                        section.id(),
                        heading(section.id(), section.title(), section),
                        section.numbered(),
                        section.number(),
                        make(section.body()),
                        section.at()));
    }

    @Override
    public Optional<Node> clause(OutlineItem.ClauseUse clause) {
        return clauses.make(clause).map(made -> new Node.ClauseText(made, clause.number()));
    }

    @Override
    public Optional<Node> definitions(OutlineItem.Definitions definitions) {
        List<ResolvedClause> terms = new ArrayList<>();
        for (Placed<String> named : definitions.clauses()) {
            OutlineItem.ClauseUse use =
                    new OutlineItem.ClauseUse(
                            named,
                            Optional.empty(),
                            OptionalInt.empty(),
                            Condition.ALWAYS,
                            definitions.at());
            clauses.make(use).ifPresent(terms::add);
        }
        return Optional.of(new Node.Definitions(terms));
    }

    private List<Run> heading(String id, Placed<String> own, OutlineItem item) {
        Title title =
                titles.getOrDefault(
                        id, new Title(outlining.addedBy(item.at()).orElse(outline.layer()), own));
        Origin origin = new Origin.Titled(title.layer(), title.words().at());
        return List.of(new Run.Text(title.words().value(), origin));
    }
}
