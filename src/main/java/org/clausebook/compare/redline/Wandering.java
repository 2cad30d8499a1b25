package org.clausebook.compare.redline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntSupplier;
import org.clausebook.model.text.Block;
import org.clausebook.model.text.Mark;

/**
 * Finds phrases that stand among the removed words of one place and among the added words of
 * another: they were moved, and are told so.
 */
final class Wandering {

    /** A shorter phrase may stand in two places by chance. */
    private static final int PHRASE = 6;

    /** A phrase in the words of a marked place: atoms from one to before another. */
    record Phrase(int from, int to, int change) {}

    private record Start(int place, int at) {}

    private record Shared(Start gone, Start here, int length) {}

    private final List<List<Atom>> gone = new ArrayList<>();
    private final List<List<Atom>> here = new ArrayList<>();

    private Wandering() {}

    /** The same text with such phrases marked as moved. */
    static List<Block> marked(List<Block> text, IntSupplier change) {
        Wandering wandering = new Wandering();
        new MarkedPlaces(
                        (mark, atoms) -> {
                            wandering.side(mark).add(atoms);
                            return List.of();
                        })
                .blocks(text);
        Map<Integer, List<Phrase>> ofGone = new HashMap<>();
        Map<Integer, List<Phrase>> ofHere = new HashMap<>();
        for (Shared shared : wandering.shared()) {
            if (isFree(ofGone, shared.gone(), shared.length())
                    && isFree(ofHere, shared.here(), shared.length())) {
                int number = change.getAsInt();
                take(ofGone, shared.gone(), shared.length(), number);
                take(ofHere, shared.here(), shared.length(), number);
            }
        }
        if (ofGone.isEmpty()) {
            return text;
        }
        int[] next = new int[2];
        return new MarkedPlaces(
                        (mark, atoms) ->
                                mark == Mark.REMOVED
                                        ? ofGone.getOrDefault(next[0]++, List.of())
                                        : ofHere.getOrDefault(next[1]++, List.of()))
                .blocks(text);
    }

    private List<List<Atom>> side(Mark mark) {
        return mark == Mark.REMOVED ? gone : here;
    }

    /** All phrases that both sides have, the longest first. */
    private List<Shared> shared() {
        Map<String, List<Start>> starts = new HashMap<>();
        for (int place = 0; place < here.size(); place++) {
            for (int at = 0; at < here.get(place).size(); at++) {
                String phrase = phrase(here.get(place), at);
                if (!phrase.isEmpty()) {
                    starts.computeIfAbsent(phrase, p -> new ArrayList<>())
                            .add(new Start(place, at));
                }
            }
        }
        List<Shared> all = new ArrayList<>();
        for (int place = 0; place < gone.size() && !starts.isEmpty(); place++) {
            for (int at = 0; at < gone.get(place).size(); at++) {
                Start start = new Start(place, at);
                String phrase = phrase(gone.get(place), at);
                starts.getOrDefault(phrase, List.of())
                        .forEach(other -> all.add(new Shared(start, other, length(start, other))));
            }
        }
        all.sort(Comparator.comparingInt(shared -> -shared.length()));
        return all;
    }

    /** The least that a phrase has, from the word here on; empty where fewer words follow. */
    private static String phrase(List<Atom> atoms, int from) {
        if (!atoms.get(from).isWord()) {
            return "";
        }
        StringBuilder phrase = new StringBuilder();
        int words = 0;
        for (int at = from; at < atoms.size() && words < PHRASE; at++) {
            phrase.append(atoms.get(at).key());
            words += atoms.get(at).isWord() ? 1 : 0;
        }
        return words == PHRASE ? phrase.toString() : "";
    }

    /** How far the words are the same; a space at the end is left out. */
    private int length(Start then, Start today) {
        List<Atom> one = gone.get(then.place());
        List<Atom> other = here.get(today.place());
        int length = 0;
        while (then.at() + length < one.size()
                && today.at() + length < other.size()
                && one.get(then.at() + length).key().equals(other.get(today.at() + length).key())) {
            length++;
        }
        return one.get(then.at() + length - 1).isSpace() ? length - 1 : length;
    }

    private static boolean isFree(Map<Integer, List<Phrase>> taken, Start start, int length) {
        return taken.getOrDefault(start.place(), List.of()).stream()
                .noneMatch(
                        phrase -> start.at() < phrase.to() && phrase.from() < start.at() + length);
    }

    private static void take(
            Map<Integer, List<Phrase>> taken, Start start, int length, int change) {
        List<Phrase> phrases = taken.computeIfAbsent(start.place(), place -> new ArrayList<>());
        phrases.add(new Phrase(start.at(), start.at() + length, change));
        phrases.sort(Comparator.comparingInt(Phrase::from));
    }
}
