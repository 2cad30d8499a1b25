package org.clausebook.compare.redline;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of a text, each as often as it stands there. */
final class Bag {

    /** So many words in common are no chance. */
    static final int ENOUGH = 3;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    private final Map<String, Integer> words = new HashMap<>();
    private int size;

    private Bag() {}

    static Bag of(String text) {
        Bag bag = new Bag();
        Matcher word = WORD.matcher(text.toLowerCase(Locale.ROOT));
        while (word.find()) {
            bag.words.merge(word.group(), 1, Integer::sum);
            bag.size++;
        }
        return bag;
    }

    int size() {
        return size;
    }

    /** How many words stand in both. */
    int shared(Bag other) {
        Bag less = words.size() <= other.words.size() ? this : other;
        Bag more = less == this ? other : this;
        int shared = 0;
        for (Map.Entry<String, Integer> word : less.words.entrySet()) {
            shared += Math.min(word.getValue(), more.words.getOrDefault(word.getKey(), 0));
        }
        return shared;
    }

    /** Takes out what the other has. */
    void take(Bag other) {
        other.words.forEach(
                (word, times) -> {
                    int had = words.getOrDefault(word, 0);
                    int left = Math.max(0, had - times);
                    words.put(word, left);
                    size -= had - left;
                });
    }
}
