package org.clausebook.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.clausebook.compare.Change;
import org.clausebook.impact.ClauseImpact;
import org.clausebook.impact.Impact;
import org.clausebook.impact.PolicyImpact;
import org.clausebook.model.policy.Issuer;
import org.clausebook.model.source.Library;
import org.clausebook.model.source.Provider;
import org.clausebook.model.text.Address;
import org.clausebook.model.text.Cell;
import org.clausebook.words.Words;

/**
 * Composes for the provider whom a change of the library reaches: a table, then what is to decide,
 * what policies rest on, and why.
 */
public final class ImpactComposer {

    private static final Made MADE = new Made("impact");

    private final Words words;
    private final ImpactWords said;
    private final Library library;

    /** A composer that speaks in these words where the product itself speaks. */
    public ImpactComposer(Words words, Library library) {
        this.words = words;
        this.said = new ImpactWords(words);
        this.library = library;
    }

    /**
     * The document.
     *
     * @param from what the older state is called
     * @param to what the newer one is called
     */
    public Document compose(String from, String to, Impact impact) {
        String title = words.say("impact.title");
        Provider provider = library.provider();
        List<Piece> pieces = new ArrayList<>();
        pieces.add(new Piece.Title(MADE.runs(title)));
        pieces.add(MADE.paragraph(said.count(impact)));
        said.unmade(impact).forEach(line -> pieces.add(MADE.paragraph(line)));
        if (!impact.policies().isEmpty()) {
            pieces.add(table(impact));
        }
        section("decide", cases(impact)).ifPresent(pieces::add);
        section("sources", lines(impact, said::sources)).ifPresent(pieces::add);
        section("others", lines(impact, one -> one.others().stream().map(Change::words).toList()))
                .ifPresent(pieces::add);
        section("why", reasons(impact)).ifPresent(pieces::add);
        return new Document(
                "impact",
                library.language(),
                title,
                provider.name(),
                false,
                List.of(Issuer.of(provider)),
                List.of(
                        new Document.Fact(words.say("changes.from"), from),
                        new Document.Fact(words.say("changes.to"), to)),
                new Document.Running(provider.name() + " | " + title, from + " | " + to),
                pieces,
                Map.of());
    }

    private Piece table(Impact impact) {
        List<List<Cell>> rows = new ArrayList<>();
        rows.add(row(said.heads(), true));
        impact.policies().forEach(policy -> rows.add(row(said.row(policy), false)));
        return new Piece.Grid(Optional.empty(), 1, rows);
    }

    private static List<Cell> row(List<String> texts, boolean header) {
        return texts.stream()
                .map(text -> new Cell(Address.of(""), MADE.origin(), header, MADE.runs(text)))
                .toList();
    }

    private List<String> cases(Impact impact) {
        return lines(
                impact,
                policy -> {
                    List<String> lines = new ArrayList<>();
                    policy.cases().forEach(drift -> lines.add(said.drift(drift)));
                    policy.clauses().stream()
                            .filter(one -> one.change() == ClauseImpact.What.WOULD_CHANGE)
                            .flatMap(one -> one.own().stream())
                            .forEach(own -> lines.add(said.own(own)));
                    return lines;
                });
    }

    private static List<String> lines(
            Impact impact, java.util.function.Function<PolicyImpact, List<String>> of) {
        List<String> lines = new ArrayList<>();
        for (PolicyImpact policy : impact.policies()) {
            of.apply(policy)
                    .forEach(
                            line -> lines.add(policy.name() + ", " + policy.title() + ": " + line));
        }
        return lines;
    }

    private List<String> reasons(Impact impact) {
        TreeSet<String> lines = new TreeSet<>();
        impact.policies().stream()
                .flatMap(policy -> policy.clauses().stream())
                .forEach(
                        clause ->
                                said.why(clause)
                                        .forEach(
                                                why ->
                                                        lines.add(
                                                                said.clause(clause) + ": " + why)));
        return List.copyOf(lines);
    }

    private Optional<Piece> section(String name, List<String> lines) {
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                MADE.section("impact-" + name, said.heading(name), List.of(MADE.listing(lines))));
    }
}
