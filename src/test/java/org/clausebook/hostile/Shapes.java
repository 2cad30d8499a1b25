package org.clausebook.hostile;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How what was typed is compared with what is shown. */
final class Shapes {

    private static final Pattern LINK = Pattern.compile("(?:https?://|mailto:)\\S+?\\[([^]]*)]");
    private static final Pattern INVISIBLE =
            Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Zl}\\p{Zp}&&[^\\n]].{0,60}");

    private Shapes() {}

    /** White space as one space each, as a page shows it; accents joined to their letters. */
    static String spaced(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .replaceAll("[ \\t\\n\\r\\f]+", " ")
                .strip();
    }

    static boolean asTyped(String page, Spot spot, String expected) {
        return spot.field().passage()
                ? between(page, spot.mark()).equals(Optional.of(expected))
                : page.contains(expected + spot.tail());
    }

    /**
     * Whether the words are there and only signs are gone that are marks of the text: stars and
     * underscores, the sign before a brace, a link's address, the mark of a list's item.
     */
    static boolean withMarks(String page, Spot spot, String expected) {
        String words = words(LINK.matcher(expected).replaceAll("$1"));
        return spot.field().passage()
                ? between(page, spot.mark()).map(found -> words(found).equals(words)).orElse(false)
                : words(page).contains(words(words + spot.tail()));
    }

    private static String words(String text) {
        return spaced(
                text.replaceFirst("^(?:[*.]+|\\S+::) ", "").replaceAll("[*_]|\\\\(?=\\S)", ""));
    }

    /** What stands between the two marks of a passage. */
    private static Optional<String> between(String text, String mark) {
        int start = text.indexOf("b" + mark);
        int end = text.indexOf("e" + mark, start + 1);
        return start < 0 || end < 0
                ? Optional.empty()
                : Optional.of(text.substring(start + mark.length() + 1, end).strip());
    }

    static String around(String text, String mark) {
        Matcher found = Pattern.compile(".{0,60}" + mark + ".{0,60}", Pattern.DOTALL).matcher(text);
        return found.find() ? "-> " + found.group() : "is nowhere";
    }

    /** Characters that a terminal would obey rather than show, each with what follows it. */
    static List<String> invisible(String messages) {
        List<String> found = new ArrayList<>();
        INVISIBLE.matcher(messages).results().forEach(match -> found.add(match.group()));
        return found;
    }
}
