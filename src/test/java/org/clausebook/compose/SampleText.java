package org.clausebook.compose;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.clausebook.diagnostic.Place;
import org.clausebook.model.policy.Node;
import org.clausebook.model.policy.ResolvedClause;
import org.clausebook.model.source.Because;
import org.clausebook.model.source.Clause;
import org.clausebook.model.source.ClauseVersion;
import org.clausebook.model.source.Condition;
import org.clausebook.model.source.Lock;
import org.clausebook.model.source.Obligation;
import org.clausebook.model.source.Passage;
import org.clausebook.model.source.Placed;
import org.clausebook.model.source.Weight;
import org.clausebook.model.text.Address;
import org.clausebook.model.text.Block;
import org.clausebook.model.text.Cell;
import org.clausebook.model.text.Digest;
import org.clausebook.model.text.Item;
import org.clausebook.model.text.Marker;
import org.clausebook.model.text.Origin;
import org.clausebook.model.text.Run;
import org.clausebook.model.text.Style;

/**
 * Short ways to write blocks and clauses for tests. Every word passes through {@code dress}, so
 * that a test can give all of them hostile characters.
 */
final class SampleText {

    static final Place AT = new Place("clauses/sample.yaml", 1, 1);
    private static final Origin ORIGIN = new Origin.Written(AT);

    private final UnaryOperator<String> dress;
    private final Map<Address, String> numbers = new LinkedHashMap<>();

    SampleText(UnaryOperator<String> dress) {
        this.dress = dress;
    }

    Map<Address, String> numbers() {
        return numbers;
    }

    String word(String text) {
        return dress.apply(text);
    }

    Run text(String text) {
        return new Run.Text(dress.apply(text), ORIGIN);
    }

    List<Run> runs(Object... pieces) {
        return Arrays.stream(pieces)
                .map(piece -> piece instanceof Run run ? run : text((String) piece))
                .toList();
    }

    Run strong(String text) {
        return new Run.Styled(Style.STRONG, runs(text));
    }

    Run slant(String text) {
        return new Run.Styled(Style.EMPHASIS, runs(text));
    }

    Run link(String href, String text) {
        return new Run.Link(List.of(new Run.Text(href, ORIGIN)), runs(text));
    }

    Run ref(String to, String words) {
        return new Run.Ref(Address.parse(to), runs(words), ORIGIN);
    }

    Block paragraph(String key, String number, Object... pieces) {
        Address address = Address.parse(key);
        if (!number.isEmpty()) {
            numbers.put(address, number);
        }
        return new Block.Paragraph(address, ORIGIN, false, runs(pieces));
    }

    Block bullets(String key, Item... items) {
        return new Block.Items(Address.parse(key), ORIGIN, Marker.BULLET, List.of(items));
    }

    Block steps(String key, Item... items) {
        for (int i = 0; i < items.length; i++) {
            numbers.put(items[i].key(), "(" + (char) ('a' + i) + ")");
        }
        return new Block.Items(Address.parse(key), ORIGIN, Marker.LETTER, List.of(items));
    }

    Block terms(String key, Item... items) {
        return new Block.Items(Address.parse(key), ORIGIN, Marker.TERM, List.of(items));
    }

    Item item(String key, List<Run> lead, Block... blocks) {
        return new Item(Address.parse(key), ORIGIN, List.of(), lead, List.of(blocks));
    }

    Item term(String key, String term, List<Run> meaning) {
        return new Item(Address.parse(key), ORIGIN, runs(term), meaning, List.of());
    }

    Block group(String key, Block.Group.Kind kind, Block... blocks) {
        return new Block.Group(Address.parse(key), ORIGIN, kind, List.of(blocks));
    }

    /** A table whose first row is its heading; cells of a row are parted by a bar. */
    Block table(String key, String... rows) {
        String clause = Address.parse(key).clause();
        List<List<Cell>> cells =
                Stream.of(rows)
                        .map(row -> List.of(row.split("\\|", -1)))
                        .map(
                                row ->
                                        row.stream()
                                                .map(
                                                        words ->
                                                                new Cell(
                                                                        new Address(clause, "1"),
                                                                        ORIGIN,
                                                                        false,
                                                                        runs(words)))
                                                .toList())
                        .toList();
        return new Block.Table(Address.parse(key), ORIGIN, 1, cells);
    }

    Node section(String id, String number, String title, Node... body) {
        if (!number.isEmpty()) {
            numbers.put(Address.section(id), number);
        }
        return new Node.Section(
                id, runs(title), !number.isEmpty(), OptionalInt.empty(), List.of(body), AT);
    }

    Node clause(String id, Block... blocks) {
        return new Node.ClauseText(
                resolved(id, Optional.empty(), List.of(blocks)), OptionalInt.empty());
    }

    ResolvedClause definition(String id, String term, Block... blocks) {
        return resolved(id, Optional.of(dress.apply(term)), List.of(blocks));
    }

    private static ResolvedClause resolved(String id, Optional<String> term, List<Block> blocks) {
        LocalDate day = LocalDate.of(2026, 9, 1);
        ClauseVersion version =
                new ClauseVersion(
                        1,
                        day,
                        Weight.SUBSTANTIVE,
                        Because.PRACTICE,
                        "First issue.",
                        Optional.empty(),
                        List.of(),
                        new Passage("", AT, 0),
                        Map.of(),
                        Map.of(),
                        Map.of(),
                        Optional.empty(),
                        List.of(),
                        Map.of(),
                        Map.of(),
                        AT);
        Clause source =
                new Clause(
                        id,
                        "provider",
                        new Placed<>("Sample", AT),
                        List.of("staff"),
                        List.of("staff"),
                        "sample",
                        Obligation.OPTIONAL,
                        Lock.OPEN,
                        Condition.ALWAYS,
                        "en-GB",
                        List.of("england"),
                        "Fernhill HR",
                        "CC BY 4.0",
                        term.map(word -> new Placed<>(word, AT)),
                        List.of(),
                        List.of(),
                        Optional.empty(),
                        false,
                        false,
                        Optional.empty(),
                        List.of(version),
                        AT);
        return new ResolvedClause(
                source,
                version,
                Optional.empty(),
                new Digest("0".repeat(64)),
                Lock.OPEN,
                List.of(),
                List.of(),
                blocks,
                Map.of(),
                AT);
    }
}
