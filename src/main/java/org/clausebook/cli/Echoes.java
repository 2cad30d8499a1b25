package org.clausebook.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.clausebook.edition.History;
import org.clausebook.edition.HistoryRecord;
import org.clausebook.edition.RecordPlace;
import org.clausebook.edition.Redactor;

/** Finds where else the records of a policy hold some words. */
final class Echoes {

    /** Shorter sentences stand everywhere and say nothing of one place. */
    private static final int FEWEST_WORDS = 4;

    /** What parts of a record are called that stay as they are. */
    private static final Map<String, String> FIXED =
            new LinkedHashMap<>(
                    Map.of(
                            "title", "the title",
                            "issuers", "the names and addresses of the school",
                            "filled", "the dates and names that are filled in",
                            "opening",
                                    "a heading or a clause's title or reason, before the contents",
                            "body", "a heading or a clause's title or reason",
                            "sources", "the list of law and guidance",
                            "related", "the list of related policies",
                            "next", "the version's reason and approval"));

    private final Redactor redactor;
    private final History history;
    private final HistoryRecord.Edition edition;

    Echoes(Redactor redactor, History history, HistoryRecord.Edition edition) {
        this.redactor = redactor;
        this.history = history;
        this.edition = edition;
    }

    /** The sentences of a text that are long enough to be looked for. */
    static List<String> sentences(String text) {
        return Arrays.stream(text.split("\n|(?<=[.!?;:]) ", -1))
                .map(String::strip)
                .filter(sentence -> sentence.split("\\s+", -1).length >= FEWEST_WORDS)
                .toList();
    }

    /** A line for each place, other than these, that holds any of the words. */
    List<String> of(List<String> words, List<RecordPlace> but) {
        List<String> found = new ArrayList<>();
        for (RecordPlace place : redactor.places(edition)) {
            boolean other = but.stream().noneMatch(gone -> gone.piece() == place.piece());
            if (other && holds(place.text(), words)) {
                found.add(place.label() + ": name it as " + place.name());
            }
        }
        redactor.fixed(edition)
                .forEach(
                        (name, text) -> {
                            if (holds(text, words)) {
                                found.add(
                                        FIXED.getOrDefault(name, name)
                                                + ": which cannot be taken out; publish a new"
                                                + " version and withdraw this one");
                            }
                        });
        for (HistoryRecord.Edition other : history.editions()) {
            if (!other.link().equals(edition.link())) {
                elsewhere(other, words, found);
            }
        }
        return found;
    }

    private void elsewhere(HistoryRecord.Edition other, List<String> words, List<String> found) {
        for (RecordPlace place : redactor.places(other)) {
            if (holds(place.text(), words)) {
                found.add(
                        "version "
                                + other.number()
                                + ", "
                                + place.label()
                                + ": redact it there as "
                                + place.name());
            }
        }
    }

    /** Whether a text holds any of the words; spaces and capitals do not count. */
    static boolean holds(String text, List<String> words) {
        String plain = plain(text);
        return words.stream().anyMatch(sought -> plain.contains(plain(sought)));
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ").strip();
    }
}
