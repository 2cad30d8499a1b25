package org.clausebook.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.clausebook.model.policy.Policy;
import org.clausebook.model.policy.Related;
import org.clausebook.model.source.Control;
import org.clausebook.model.source.ControlStyle;
import org.clausebook.model.source.Source;
import org.clausebook.model.text.Address;
import org.clausebook.model.text.Marker;
import org.clausebook.model.text.Origin;
import org.clausebook.model.text.Run;
import org.clausebook.model.text.Style;
import org.clausebook.words.Dates;
import org.clausebook.words.Words;

/**
 * Composes what stands at the end: related policies, and the law and guidance that the clauses rest
 * on. A document held word for word gets neither, nor does one that prints them elsewhere.
 */
final class ClosingComposer {

    private final Policy policy;
    private final Words words;

    ClosingComposer(Policy policy, Words words) {
        this.policy = policy;
        this.words = words;
    }

    List<Piece> compose() {
        List<Piece> closing = new ArrayList<>();
        if (policy.asReceived()) {
            return closing;
        }
        Set<String> mentioned = Mentions.in(policy);
        if (!policy.related().isEmpty() && !shown("related-policies", mentioned)) {
            closing.add(
                    section(
                            "related-policies",
                            policy.related().stream().map(this::related).toList()));
        }
        if (!policy.sources().isEmpty() && !shown("sources", mentioned)) {
            closing.add(section("sources", policy.sources().stream().map(this::source).toList()));
        }
        return closing;
    }

    private boolean shown(String name, Set<String> mentioned) {
        Optional<Control> control = policy.layout().control();
        boolean inControl =
                control.filter(c -> c.style() != ControlStyle.NONE)
                        .flatMap(Control::rows)
                        .map(
                                rows ->
                                        rows.stream()
                                                .anyMatch(
                                                        row ->
                                                                row.show()
                                                                        .equals(Optional.of(name))))
                        .orElse(false);
        return inControl || mentioned.contains(name);
    }

    private Piece section(String name, List<List<Run>> lines) {
        List<ListEntry> entries =
                lines.stream()
                        .map(
                                line ->
                                        new ListEntry(
                                                Optional.empty(),
                                                Optional.empty(),
                                                line,
                                                List.of()))
                        .toList();
        Piece list = new Piece.Listing(Optional.empty(), Marker.BULLET, entries);
        return new Piece.Section(
                "closing." + name,
                2,
                1,
                Optional.empty(),
                false,
                List.of(made(words.say("closing." + name), name)),
                List.of(list));
    }

    private List<Run> related(Related related) {
        if (related.policy().isPresent()) {
            Address to = Address.of(Address.POLICY + related.policy().get());
            return List.of(
                    new Run.Ref(
                            to,
                            related.words(),
                            new Origin.Made("related-policies", Optional.empty())));
        }
        if (related.address().isPresent()) {
            return List.of(
                    new Run.Link(
                            List.of(made(related.address().get(), "related-policies")),
                            related.words()));
        }
        return related.words();
    }

    private List<Run> source(Source source) {
        List<Run> line = new ArrayList<>();
        Run title = made(source.title(), "sources");
        line.add(
                source.address()
                        .<Run>map(
                                address ->
                                        new Run.Link(
                                                List.of(made(address, "sources")), List.of(title)))
                        .orElse(title));
        source.inForce()
                .ifPresent(
                        day ->
                                line.add(
                                        made(
                                                words.say("closing.in-force", Dates.day(day)),
                                                "sources")));
        if (source.confirmed().isEmpty()) {
            line.add(made(", ", "sources"));
            line.add(
                    new Run.Styled(
                            Style.STRONG,
                            List.of(made(words.say("closing.unconfirmed"), "sources"))));
        }
        return line;
    }

    private static Run made(String text, String rule) {
        return new Run.Text(text, new Origin.Made(rule, Optional.empty()));
    }
}
