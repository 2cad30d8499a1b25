package org.clausebook.compare.redline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.clausebook.edition.History;
import org.clausebook.edition.HistoryRecord;
import org.clausebook.model.policy.Numbered;
import org.clausebook.model.source.Clause;
import org.clausebook.model.source.ClauseVersion;
import org.clausebook.model.source.Workspace;
import org.clausebook.model.text.Address;
import org.clausebook.model.text.Block;
import org.clausebook.model.text.PlainText;
import org.clausebook.prose.Texts;

/**
 * Two real texts to compare: as plain text, as other tools take them, and as Clausebook marks them.
 *
 * @param name for a table
 * @param before plain text, a paragraph or item a line, with its number where it bears one
 * @param now likewise
 * @param numbers of paragraphs in either text
 * @param marked the words that Clausebook marks as removed and added
 * @param moves how many paragraphs, items, clauses and sections Clausebook says were moved
 */
record TextPair(
        String name,
        String before,
        String now,
        Set<String> numbers,
        MarkedWords marked,
        int moves) {

    /** Two editions of one policy. */
    static TextPair of(String name, Numbered before, Numbered now) {
        Redline redline = Redline.between(before, now);
        MarkedWords marked = new MarkedWords();
        marked.runs(redline.title());
        redline.sections().forEach(marked::section);
        redline.clauses().forEach(marked::clause);
        int moves =
                marked.moves()
                        + (int) redline.clauses().stream().filter(ClauseDiff::moved).count()
                        + (int) redline.sections().stream().filter(SectionDiff::moved).count();
        Set<String> numbers = new HashSet<>(before.numbers().values());
        numbers.addAll(now.numbers().values());
        return new TextPair(name, plain(before), plain(now), numbers, marked, moves);
    }

    /** Two texts of one clause. */
    static TextPair of(String name, List<Block> before, List<Block> now) {
        List<Block> text = new BlockDiff(new AtomicInteger()::incrementAndGet).between(before, now);
        MarkedWords marked = new MarkedWords();
        marked.blocks(text);
        return new TextPair(
                name,
                PlainText.ofBlocks(before),
                PlainText.ofBlocks(now),
                Set.of(),
                marked,
                marked.moves());
    }

    private static String plain(Numbered policy) {
        Outlined outlined = Outlined.of(policy);
        StringBuilder out = new StringBuilder(PlainText.of(policy.policy().title())).append('\n');
        plain(outlined, "", policy.numbers(), out);
        return out.toString();
    }

    private static void plain(
            Outlined all, String home, Map<Address, String> numbers, StringBuilder out) {
        for (String child : all.children().getOrDefault(home, List.of())) {
            if (child.startsWith(Address.SECTION)) {
                String id = child.substring(Address.SECTION.length());
                PlacedSection section =
                        all.sections().stream()
                                .filter(one -> one.id().equals(id))
                                .findFirst()
                                .orElseThrow();
                section.number().ifPresent(number -> out.append(number).append(' '));
                out.append(PlainText.of(section.title())).append('\n');
                plain(all, id, numbers, out);
            } else {
                for (Block block : all.clauses(List.of(child)).get(0).clause().blocks()) {
                    Optional.ofNullable(numbers.get(block.key()))
                            .ifPresent(number -> out.append(number).append(' '));
                    out.append(PlainText.ofBlocks(List.of(block)).strip()).append('\n');
                }
            }
        }
    }

    /** Successive editions of the demonstration, spread over its schools. */
    static List<TextPair> editions(List<History> histories, int wanted) {
        List<TextPair> pairs = new ArrayList<>();
        for (History history : histories) {
            List<HistoryRecord.Edition> editions = history.editions();
            if (editions.size() > 1 && pairs.size() < wanted) {
                int last = editions.size() - 1 - pairs.size() % (editions.size() - 1);
                HistoryRecord.Edition before = editions.get(last - 1);
                HistoryRecord.Edition now = editions.get(last);
                pairs.add(
                        of(
                                history.owner()
                                        + ", "
                                        + history.policy()
                                        + ", "
                                        + before.number()
                                        + " to "
                                        + now.number(),
                                before.text(),
                                now.text()));
            }
        }
        return pairs;
    }

    /** Successive versions of the clauses that changed most, the longest first. */
    static List<TextPair> versions(Workspace workspace, Texts texts, int wanted) {
        return workspace.clauses().values().stream()
                .filter(clause -> clause.versions().size() > 1)
                .sorted(
                        Comparator.comparingInt((Clause clause) -> -length(clause))
                                .thenComparing(Clause::id))
                .flatMap(clause -> pair(clause, texts))
                .limit(wanted)
                .toList();
    }

    /** The longest texts of clauses that begin with a paragraph of several sentences. */
    static List<List<Block>> longest(Workspace workspace, Texts texts, int wanted) {
        return workspace.clauses().values().stream()
                .sorted(
                        Comparator.comparingInt((Clause clause) -> -length(clause))
                                .thenComparing(Clause::id))
                .flatMap(clause -> clause.newest().flatMap(v -> texts.of(v.text())).stream())
                .map(prose -> prose.blocks())
                .filter(
                        blocks ->
                                blocks.size() > 3
                                        && PlainText.ofBlocks(blocks.subList(0, 1))
                                                .matches("(?s).{80,}\\. .{60,}"))
                .limit(wanted)
                .toList();
    }

    private static int length(Clause clause) {
        return clause.newest().map(version -> version.text().text().length()).orElse(0);
    }

    private static Stream<TextPair> pair(Clause clause, Texts texts) {
        List<ClauseVersion> versions = clause.versions();
        ClauseVersion before = versions.get(versions.size() - 2);
        ClauseVersion now = versions.get(versions.size() - 1);
        return texts
                .of(before.text())
                .flatMap(
                        old ->
                                texts.of(now.text())
                                        .map(
                                                prose ->
                                                        of(
                                                                clause.id()
                                                                        + ", version "
                                                                        + before.number()
                                                                        + " to "
                                                                        + now.number(),
                                                                old.blocks(),
                                                                prose.blocks())))
                .stream();
    }
}
