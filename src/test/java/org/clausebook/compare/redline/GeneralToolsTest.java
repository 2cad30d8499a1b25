package org.clausebook.compare.redline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.clausebook.diagnostic.Diagnostics;
import org.clausebook.edition.History;
import org.clausebook.edition.HistoryRecord;
import org.clausebook.edition.RealDisk;
import org.clausebook.edition.Shelf;
import org.clausebook.load.WorkspaceLoader;
import org.clausebook.model.policy.Numbered;
import org.clausebook.model.source.Passages;
import org.clausebook.model.source.Workspace;
import org.clausebook.model.text.Address;
import org.clausebook.model.text.Block;
import org.clausebook.prose.ProseParser;
import org.clausebook.prose.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Twenty pairs of real texts, compared by Clausebook and by general tools. With {@code
 * -Dcomparison=docs/comparison.md} the figures are written into that page.
 */
final class GeneralToolsTest {

    private static final String HEADING = "## Figures\n";
    private static final int WARM = 200;

    @TempDir Path folder;

    private record Row(String name, int words, List<MarkedWords> marked, TextPair pair) {

        String line() {
            StringBuilder line = new StringBuilder("| " + name + " | " + words);
            for (MarkedWords one : marked) {
                line.append(" | ").append(one.count());
                line.append(" | ").append(one.unchanged(pair.numbers()));
            }
            return line.append(" | ").append(pair.moves()).append(" |\n").toString();
        }
    }

    @Test
    void fewer_words_are_marked_that_did_not_change() throws Exception {
        assumeTrue(
                GeneralTools.isHere("wdiff") && GeneralTools.isHere("dwdiff"),
                "wdiff and dwdiff are not installed, so there is nothing to compare with");
        List<Row> rows = new ArrayList<>();
        for (TextPair pair : pairs()) {
            rows.add(
                    new Row(
                            pair.name(),
                            words(pair),
                            List.of(
                                    GeneralTools.program(List.of("wdiff", "-n"), pair, folder),
                                    GeneralTools.program(List.of("dwdiff", "-P"), pair, folder),
                                    GeneralTools.library(pair),
                                    pair.marked()),
                            pair));
        }
        assertThat(rows).hasSize(20);
        write(rows);
        int ours = 3;
        for (int tool = 0; tool < ours; tool++) {
            assertThat(unchanged(rows, ours)).isLessThan(unchanged(rows, tool) / 2);
        }
    }

    private static int unchanged(List<Row> rows, int tool) {
        return rows.stream()
                .mapToInt(row -> row.marked().get(tool).unchanged(row.pair().numbers()))
                .sum();
    }

    private static int words(TextPair pair) {
        MarkedWords all = new MarkedWords();
        all.removed(pair.before());
        all.added(pair.now());
        return all.count();
    }

    private static List<TextPair> pairs() {
        Workspace workspace =
                WorkspaceLoader.load(Path.of("").toAbsolutePath(), new Diagnostics())
                        .workspace()
                        .orElseThrow();
        Texts parsed =
                Texts.parseAll(
                        Passages.of(workspace), ProseParser.forgetful(), 2, new Diagnostics());
        List<TextPair> pairs = new ArrayList<>(TextPair.versions(workspace, parsed, 8));
        pairs.addAll(TextPair.editions(histories(), 8));
        List<List<Block>> texts = TextPair.longest(workspace, parsed, 2);
        List<Block> one = texts.get(0);
        List<Block> other = texts.get(1);
        pairs.add(TextPair.of("first paragraph moved to the end", one, moved(one)));
        pairs.add(
                TextPair.of(
                        "the same, with words changed on the way",
                        other,
                        new RandomEdits(3).of(moved(other))));
        pairs.add(TextPair.of("first paragraph made two", one, parted(one)));
        pairs.add(TextPair.of("first two paragraphs made one", parted(other), other));
        return pairs;
    }

    private static List<Block> moved(List<Block> blocks) {
        List<Block> moved = new ArrayList<>(blocks.subList(1, blocks.size()));
        moved.add(blocks.get(0));
        return List.copyOf(moved);
    }

    /** At the first end of a sentence that is followed by another. */
    private static List<Block> parted(List<Block> blocks) {
        Block.Paragraph first = (Block.Paragraph) blocks.get(0);
        List<Atom> atoms = Atoms.of(first.runs());
        int end = 1;
        while (!(atoms.get(end).isSpace() && atoms.get(end - 1).key().startsWith("."))) {
            end++;
        }
        List<Block> parted = new ArrayList<>();
        parted.add(DivisibleBlocks.with(first, Atoms.join(atoms.subList(0, end))));
        parted.add(
                new Block.Paragraph(
                        new Address(first.key().clause(), "new"),
                        first.origin(),
                        false,
                        Atoms.join(atoms.subList(end + 1, atoms.size()))));
        parted.addAll(blocks.subList(1, blocks.size()));
        return List.copyOf(parted);
    }

    private static List<History> histories() {
        return new Shelf(Path.of(""), new RealDisk()).histories();
    }

    private static void write(List<Row> rows) throws IOException {
        StringBuilder table = new StringBuilder();
        table.append("| texts | words in both | wdiff | unchanged | dwdiff | unchanged |")
                .append(" java-diff-utils | unchanged | Clausebook | unchanged | moves |\n")
                .append("|---".repeat(11))
                .append("|\n");
        rows.forEach(row -> table.append(row.line()));
        table.append("| **all** | ").append(rows.stream().mapToInt(Row::words).sum());
        for (int tool = 0; tool < 4; tool++) {
            int which = tool;
            table.append(" | ")
                    .append(rows.stream().mapToInt(row -> row.marked().get(which).count()).sum())
                    .append(" | ")
                    .append(unchanged(rows, tool));
        }
        table.append(" | ")
                .append(rows.stream().mapToInt(row -> row.pair().moves()).sum())
                .append(" |\n");
        System.out.println(table);
        String page = System.getProperty("comparison", "");
        if (!page.isEmpty()) {
            Path path = Path.of(page);
            String text = Files.readString(path);
            int start = text.indexOf(HEADING);
            Files.writeString(
                    path, text.substring(0, start) + HEADING + "\n" + table + "\n" + speed());
        }
    }

    /** How long it takes to compare two long editions, when the program is warm. */
    private static String speed() {
        StringBuilder lines = new StringBuilder("Time that a comparison takes");
        lines.append(
                String.format(
                        Locale.ROOT,
                        " (%d processors, load %.1f, Java %s):%n%n",
                        Runtime.getRuntime().availableProcessors(),
                        ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
                        System.getProperty("java.version")));
        for (String named : List.of("riverside mobile-phones", "northfold-high social-media")) {
            History history =
                    histories().stream()
                            .filter(one -> named.equals(one.owner() + " " + one.policy()))
                            .findFirst()
                            .orElseThrow();
            List<HistoryRecord.Edition> editions = history.editions();
            Numbered before = editions.get(editions.size() - 2).text();
            Numbered now = editions.get(editions.size() - 1).text();
            double[] times = new double[WARM];
            int marks = 0;
            for (int at = 0; at < 2 * WARM; at++) {
                long start = System.nanoTime();
                marks = Redline.between(before, now).reasons().size();
                times[at % WARM] = (System.nanoTime() - start) / 1e6;
            }
            Arrays.sort(times);
            lines.append(
                    String.format(
                            Locale.ROOT,
                            "- %s, %s to %s, %d changes marked: %.1f ms (median of %d, after as many to warm"
                                    + " up; the slowest %.1f ms)%n",
                            named.replace(" ", ", "),
                            editions.get(editions.size() - 2).number(),
                            editions.get(editions.size() - 1).number(),
                            marks,
                            times[WARM / 2],
                            WARM,
                            times[WARM - 1]));
        }
        return lines.toString();
    }
}
