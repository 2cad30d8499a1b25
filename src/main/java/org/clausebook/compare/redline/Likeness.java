package org.clausebook.compare.redline;

import java.util.List;

/** How alike two texts are: 1 where they have the same words, 0 where they share none. */
final class Likeness {

    /** Texts that share this much are one text that was reworded. */
    static final double REWORDED = 0.5;

    private static final int ENOUGH = 5;

    private Likeness() {}

    /** Twice the words that both have, of all words of both (Dice's coefficient). */
    static double of(Bag one, Bag other) {
        int all = one.size() + other.size();
        return all == 0 ? 1 : 2.0 * one.shared(other) / all;
    }

    /**
     * Which share of the shorter text stands in the longer one as it is, in one piece: a text to
     * which much was added, or of which little is left, is still that text. 0 where it is less than
     * half, or too few words to tell.
     */
    static double within(Bag one, Bag other, String oneText, String otherText) {
        int least = Math.min(one.size(), other.size());
        if (least < ENOUGH || one.shared(other) < REWORDED * least) {
            return 0;
        }
        List<Atom> left = Atoms.ofWords(oneText);
        List<Atom> right = Atoms.ofWords(otherText);
        int words = SharedRun.longest(left, right).words();
        return words < ENOUGH ? 0 : (double) words / least;
    }
}
