package org.clausebook.compare.redline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clausebook.model.text.Block;
import org.clausebook.model.text.Mark;
import org.clausebook.model.text.PlainText;
import org.clausebook.model.text.Run;
import org.clausebook.model.text.TreeWalker;

/** What a comparison marks as removed and as added: stretches of words, in their order. */
final class MarkedWords extends TreeWalker {

    private static final int RUN = 3;
    private static final Pattern WORD =
            Pattern.compile("[\\p{L}\\p{N}]+(?:['\\u2019.:/@_-]+[\\p{L}\\p{N}]+)*");

    private final List<List<String>> removed = new ArrayList<>();
    private final List<List<String>> added = new ArrayList<>();
    private final Set<Integer> moved = new HashSet<>();

    void removed(String words) {
        removed.add(words(words));
    }

    void added(String words) {
        added.add(words(words));
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            words.add(word.group().toLowerCase(Locale.ROOT));
        }
        return words;
    }

    void section(SectionDiff section) {
        String title = PlainText.of(section.title());
        switch (section.fate()) {
            case ADDED -> added(title);
            case REMOVED -> removed(title);
            case KEPT -> runs(section.title());
        }
    }

    void clause(ClauseDiff clause) {
        switch (clause.fate()) {
            case ADDED -> added(PlainText.ofBlocks(clause.text()));
            case REMOVED -> removed(PlainText.ofBlocks(clause.text()));
            case KEPT -> blocks(clause.text());
        }
    }

    @Override
    public Boolean marked(Run.Marked marked) {
        mark(marked.mark(), marked.change(), PlainText.of(marked.runs()));
        return Boolean.TRUE;
    }

    @Override
    public Boolean marked(Block.Marked marked) {
        mark(marked.mark(), marked.change(), PlainText.ofBlocks(List.of(marked.block())));
        return marked.mark() == Mark.MOVED_HERE ? super.marked(marked) : Boolean.TRUE;
    }

    private void mark(Mark mark, int change, String words) {
        switch (mark) {
            case ADDED -> added(words);
            case REMOVED -> removed(words);
            case MOVED_HERE -> moved.add(change);
            case MOVED_AWAY, PARTED, JOINED -> {
                // no word is said to be new or gone
            }
        }
    }

    int moves() {
        return moved.size();
    }

    /** All words that are marked as removed or added. */
    int count() {
        return removed.stream().mapToInt(List::size).sum()
                + added.stream().mapToInt(List::size).sum();
    }

    /**
     * Those among them that stand in both texts: words in runs of three or more that are marked as
     * removed in one place and as added in another, and the numbers of paragraphs.
     */
    int unchanged(Set<String> numbers) {
        return unchanged(removed, added, numbers) + unchanged(added, removed, numbers);
    }

    private static int unchanged(
            List<List<String>> these, List<List<String>> those, Set<String> numbers) {
        Set<List<String>> runs = new HashSet<>();
        for (List<String> words : those) {
            for (int at = 0; at + RUN <= words.size(); at++) {
                runs.add(words.subList(at, at + RUN));
            }
        }
        int unchanged = 0;
        for (List<String> words : these) {
            boolean[] same = new boolean[words.size()];
            for (int at = 0; at + RUN <= words.size(); at++) {
                if (runs.contains(words.subList(at, at + RUN))) {
                    Arrays.fill(same, at, at + RUN, true);
                }
            }
            for (int at = 0; at < words.size(); at++) {
                unchanged += same[at] || numbers.contains(words.get(at)) ? 1 : 0;
            }
        }
        return unchanged;
    }
}
