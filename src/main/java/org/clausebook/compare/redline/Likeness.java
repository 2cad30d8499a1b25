package org.clausebook.compare.redline;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How alike two texts are: 1 where they have the same words, 0 where they share none. */
final class Likeness {

    /** Texts that share this much are one text that was reworded. */
    static final double REWORDED = 0.5;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    private Likeness() {}

    /** Twice the words that both have, of all words of both (Dice's coefficient). */
    static double of(String one, String other) {
        Map<String, Integer> left = words(one);
        Map<String, Integer> right = words(other);
        int all = sum(left) + sum(right);
        if (all == 0) {
            return 1;
        }
        int shared =
                left.entrySet().stream()
                        .mapToInt(
                                word ->
                                        Math.min(
                                                word.getValue(),
                                                right.getOrDefault(word.getKey(), 0)))
                        .sum();
        return 2.0 * shared / all;
    }

    private static int sum(Map<String, Integer> words) {
        return words.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static Map<String, Integer> words(String text) {
        Map<String, Integer> words = new HashMap<>();
        Matcher word = WORD.matcher(text.toLowerCase(Locale.ROOT));
        while (word.find()) {
            words.merge(word.group(), 1, Integer::sum);
        }
        return words;
    }
}
