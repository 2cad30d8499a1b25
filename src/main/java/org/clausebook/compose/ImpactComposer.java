package org.clausebook.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clausebook.impact.Impact;
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
    private final Library library;

    /** A composer that speaks in these words where the product itself speaks. */
    public ImpactComposer(Words words, Library library) {
        this.words = words;
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
        ImpactReport report = ImpactReport.of(impact, ImpactReport.Naming.NAMES, words);
        report.opening().forEach(line -> pieces.add(MADE.paragraph(line)));
        if (!report.table().isEmpty()) {
            pieces.add(grid(report.table()));
        }
        report.sections().forEach(section -> pieces.add(section(section)));
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

    private static Piece grid(List<List<String>> table) {
        List<List<Cell>> rows = new ArrayList<>();
        for (List<String> texts : table) {
            boolean header = rows.isEmpty();
            rows.add(texts.stream().map(text -> cell(text, header)).toList());
        }
        return new Piece.Grid(Optional.empty(), 1, rows);
    }

    private static Cell cell(String text, boolean header) {
        return new Cell(Address.of(""), MADE.origin(), header, MADE.runs(text));
    }

    private static Piece section(ImpactReport.Section section) {
        return MADE.section(
                "impact-" + section.name(),
                section.heading(),
                List.of(MADE.listing(section.lines())));
    }
}
