package org.clausebook.preview;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.clausebook.explain.Entries;
import org.clausebook.explain.Entry;
import org.clausebook.explain.SpeakingLayer;
import org.clausebook.explain.Spoken;
import org.clausebook.model.policy.Numbered;
import org.clausebook.model.text.Address;

/**
 * What has an id of its own on a policy's page: a heading, a paragraph, an item, a word explained
 * or a table, with its lines.
 *
 * @param at what bears the id
 * @param lines one or more, in reading order
 */
record Passage(Address at, List<Entry> lines) {

    /** How many words of a text stand for all of it. */
    private static final int FEW = 6;

    Passage {
        lines = List.copyOf(lines);
    }

    /**
     * The passages of a policy in reading order. A text that stands there twice is one, since a
     * page gives an id to the first alone; its lines then stand where they come.
     */
    static List<Passage> of(Numbered policy) {
        List<Passage> passages = new ArrayList<>();
        List<Entry> lines = new ArrayList<>();
        for (Entry entry : Entries.of(policy)) {
            if (!lines.isEmpty() && !lines.get(0).shown().equals(entry.shown())) {
                passages.add(new Passage(lines.get(0).shown(), lines));
                lines.clear();
            }
            lines.add(entry);
        }
        if (!lines.isEmpty()) {
            passages.add(new Passage(lines.get(0).shown(), lines));
        }
        return passages;
    }

    /** The same by their ids, the first of each. */
    static Map<String, Passage> byId(List<Passage> passages) {
        Map<String, Passage> byId = new LinkedHashMap<>();
        passages.forEach(passage -> byId.putIfAbsent(passage.at().webId(), passage));
        return byId;
    }

    String id() {
        return at.webId();
    }

    boolean isHeading() {
        return lines.get(0).kind() == Entry.Kind.HEADING;
    }

    Optional<String> number() {
        return lines.get(0).number();
    }

    /** "paragraph 4.1"; where it bears no number, by its first words. */
    String name() {
        Entry first = lines.get(0);
        String kind =
                switch (first.kind()) {
                    case HEADING -> first.number().isPresent() ? "section" : "the heading";
                    case TERM -> "the meaning of";
                    case PARAGRAPH -> first.number().isPresent() ? "paragraph" : "the paragraph";
                    case ITEM -> "the item";
                    case CELL -> "the table that begins";
                };
        return kind + " " + first.number().orElseGet(() -> few(first.text()));
    }

    private static String few(String text) {
        List<String> words = List.of(text.strip().split("\\s+", -1));
        String first = String.join(" ", words.subList(0, Math.min(FEW, words.size())));
        return "\u201c" + first + (words.size() > FEW ? "\u2026" : "") + "\u201d";
    }

    /** The layers whose words it has, in the order in which they speak. */
    Set<String> layers() {
        Set<String> layers = new LinkedHashSet<>();
        lines.stream()
                .flatMap(line -> Spoken.of(line.runs()).stream())
                .forEach(piece -> SpeakingLayer.of(piece.origin()).ifPresent(layers::add));
        return layers;
    }
}
