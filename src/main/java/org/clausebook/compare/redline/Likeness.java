package org.clausebook.compare.redline;

/** How alike two texts are: 1 where they have the same words, 0 where they share none. */
final class Likeness {

    /** Texts that share this much are one text that was reworded. */
    static final double REWORDED = 0.5;

    private Likeness() {}

    /** Twice the words that both have, of all words of both (Dice's coefficient). */
    static double of(Bag one, Bag other) {
        int all = one.size() + other.size();
        return all == 0 ? 1 : 2.0 * one.shared(other) / all;
    }

    /** The most that it can be for texts of these sizes. */
    static double atMost(Bag one, Bag other) {
        int all = one.size() + other.size();
        return all == 0 ? 1 : 2.0 * Math.min(one.size(), other.size()) / all;
    }
}
