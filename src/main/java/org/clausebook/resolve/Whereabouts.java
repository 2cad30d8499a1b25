package org.clausebook.resolve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.clausebook.model.policy.Drift;
import org.clausebook.model.source.Workspace;
import org.clausebook.model.text.Address;
import org.clausebook.model.text.Block;
import org.clausebook.model.text.PlainText;

/**
 * Where a target that is no longer there went: as the library declares it with {@code formerly},
 * else by its words, looked for in the blocks of the clause that are new or read otherwise.
 */
final class Whereabouts {

    /** A block with this share of the words holds the text; with half of it, a part of it. */
    private static final double ALL = 0.6;

    private static final double PART = ALL / 2;

    private Whereabouts() {}

    /** What can be said of it. */
    static Drift.State state(List<Address> went) {
        return switch (went.size()) {
            case 0 -> Drift.State.GONE;
            case 1 -> Drift.State.MOVED;
            default -> Drift.State.SPLIT;
        };
    }

    /** The clauses of the library that say that they came from this clause or block. */
    static List<Address> declared(Workspace workspace, Address target) {
        return workspace.clauses().values().stream()
                .filter(
                        clause ->
                                clause.formerly().stream()
                                        .anyMatch(from -> from.value().equals(target.toString())))
                .map(clause -> Address.of(clause.id()))
                .toList();
    }

    /**
     * The blocks that say now what the target said.
     *
     * @param old the target's text
     * @param before the clause that it was in
     * @param now the clause as it is
     */
    static List<Address> byWords(List<Block> old, List<Block> before, List<Block> now) {
        Map<String, Integer> wanted = words(PlainText.ofBlocks(old));
        List<Address> found = new ArrayList<>();
        List<Address> parts = new ArrayList<>();
        TargetIndex index = TargetIndex.of(now);
        for (Address address : index.leaves()) {
            List<Block> text = Content.at(address, now).orElse(List.of());
            boolean same =
                    Content.at(address, before)
                            .map(then -> Spelling.of(then).equals(Spelling.of(text)))
                            .orElse(false);
            double share = same ? 0 : share(wanted, words(PlainText.ofBlocks(text)));
            if (share >= ALL) {
                found.add(address);
            } else if (share >= PART) {
                parts.add(address);
            }
        }
        return found.isEmpty() ? parts : found.subList(0, 1);
    }

    private static double share(Map<String, Integer> wanted, Map<String, Integer> there) {
        int all = wanted.values().stream().mapToInt(Integer::intValue).sum();
        int shared =
                wanted.entrySet().stream()
                        .mapToInt(
                                word ->
                                        Math.min(
                                                word.getValue(),
                                                there.getOrDefault(word.getKey(), 0)))
                        .sum();
        return all == 0 ? 0 : (double) shared / all;
    }

    private static Map<String, Integer> words(String text) {
        Map<String, Integer> words = new TreeMap<>();
        Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .forEach(word -> words.merge(word, 1, Integer::sum));
        return words;
    }
}
