package org.clausebook.publish;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.clausebook.edition.CheckCode;
import org.clausebook.explain.Entries;
import org.clausebook.explain.Entry;
import org.clausebook.model.policy.Numbered;
import org.clausebook.model.policy.Policy;
import org.clausebook.model.text.PlainText;

/**
 * Where two texts of one policy differ in what people agree to, as they would say it: "paragraph
 * 4.2", "the heading 'Phones'".
 */
final class Differences {

    private static final int SHOWN = 40;

    private Differences() {}

    /**
     * The places in the order of the later text; what is gone comes last. Empty where none differ.
     */
    static List<String> between(Numbered before, Numbered now) {
        Map<String, String> then = lines(before);
        Map<String, String> today = lines(now);
        List<String> places = new ArrayList<>();
        today.forEach(
                (place, words) -> {
                    if (!words.equals(then.get(place))) {
                        places.add(said(words) + (then.containsKey(place) ? "" : " (new)"));
                    }
                });
        then.forEach(
                (place, words) -> {
                    if (!today.containsKey(place)) {
                        places.add(said(words) + " (gone)");
                    }
                });
        if (places.isEmpty() && !CheckCode.of(before).equals(CheckCode.of(now))) {
            places.add("the order");
        }
        return places.stream().distinct().toList();
    }

    /** How a line is named, a stroke, and its words as the check code reads them. */
    private static Map<String, String> lines(Numbered numbered) {
        Map<String, String> lines = new LinkedHashMap<>();
        Policy policy = numbered.policy();
        put(lines, "title", "the title|" + CheckCode.words(policy.title()));
        for (Entry entry : Entries.of(numbered)) {
            put(lines, entry.kind() + " " + entry.key(), name(entry) + "|" + words(entry));
        }
        policy.forms()
                .forEach(
                        form -> {
                            String role = form.audience().id();
                            String name = "the form for " + role + "|";
                            put(lines, "form " + role, name + CheckCode.words(form.title()));
                            put(lines, "intro " + role, name + PlainText.ofBlocks(form.intro()));
                            form.statements()
                                    .forEach(
                                            line ->
                                                    put(
                                                            lines,
                                                            "statement " + role,
                                                            name + CheckCode.words(line)));
                        });
        return lines;
    }

    /** Several lines may bear one name; the later ones get a figure. */
    private static void put(Map<String, String> lines, String place, String words) {
        String free = place;
        for (int i = 2; lines.containsKey(free); i++) {
            free = place + " " + i;
        }
        lines.put(free, words);
    }

    private static String words(Entry entry) {
        return entry.number().orElse("") + " " + CheckCode.words(entry.runs());
    }

    private static String name(Entry entry) {
        boolean heading = entry.kind() == Entry.Kind.HEADING;
        String words = entry.text();
        String start = words.length() <= SHOWN ? words : words.substring(0, SHOWN).strip() + "...";
        return entry.number()
                .filter(number -> !heading)
                .map(number -> "paragraph " + number)
                .orElse((heading ? "the heading '" : "'") + start + "'");
    }

    private static String said(String line) {
        return line.substring(0, line.indexOf('|'));
    }
}
