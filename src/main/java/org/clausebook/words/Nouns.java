package org.clausebook.words;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * English nouns as schools use them for people and bodies: "head of school", "parent or carer", "HR
 * adviser".
 *
 * <pre>{@code
 * Nouns.plural("head of school")   // "heads of school"
 * Nouns.article("HR adviser")      // "an"
 * }</pre>
 *
 * <p>A school whose word follows no rule gives its forms itself.
 */
public final class Nouns {

    /** After these the words only say more of the noun before them: "member of staff". */
    private static final Pattern MORE = Pattern.compile(" (?=(?:of|for|in|at|on|with|to) )");

    private static final Map<String, String> IRREGULAR =
            Map.of("child", "children", "person", "people", "woman", "women", "man", "men");

    /** Words for many, or for one and many alike, that do not end in s. */
    private static final Set<String> MANY =
            Set.of("staff", "people", "children", "men", "women", "personnel", "clergy");

    /** Ends of words for one that end in s all the same: campus, business, basis. */
    private static final List<String> ONE_IN_S = List.of("ss", "us", "is");

    private static final Pattern CONSONANT_Y = Pattern.compile(".*[^aeiou]y");
    private static final Pattern HISSING = Pattern.compile(".*(?:s|x|z|ch|sh)");

    /** Letters whose names begin with a vowel: an HR adviser, an SLT meeting, but a DSL. */
    private static final String VOWEL_NAMES = "AEFHILMNORSX";

    private static final Pattern INITIALS = Pattern.compile("[A-Z]{2,}");
    private static final Pattern VOWEL = Pattern.compile("[AEIOU]");
    private static final Pattern SPOKEN_AS_YOU_OR_WUN =
            Pattern.compile("(?:eu|ewe|uni(?!n|m)|use|usu|uk|one(?:\\b|-)|once).*");
    private static final Pattern SILENT_H = Pattern.compile("(?:hour|honest|honou?r|heir).*");

    private Nouns() {}

    /** Several of what the words name: "deputies", "heads of school", "parents and carers". */
    public static String plural(String words) {
        List<String> choices = List.of(words.split(" (?:or|and) "));
        if (choices.size() > 1) {
            return choices.stream().map(Nouns::plural).collect(Collectors.joining(" and "));
        }
        int end = endOfNoun(words);
        return several(words.substring(0, end)) + words.substring(end);
    }

    /** Whether the words already speak of several: "students", "staff", "heads of school". */
    public static boolean isPlural(String words) {
        String noun = lastWord(words.substring(0, endOfNoun(words))).toLowerCase(Locale.ROOT);
        return MANY.contains(noun)
                || (noun.length() > 2
                        && noun.endsWith("s")
                        && ONE_IN_S.stream().noneMatch(noun::endsWith));
    }

    /** "a" or "an", by how the first word sounds. */
    public static String article(String words) {
        String first = Arrays.stream(words.split("[\\s-]")).findFirst().orElse("");
        if (INITIALS.matcher(first).matches() && isSpelt(first)) {
            return VOWEL_NAMES.indexOf(first.charAt(0)) >= 0 ? "an" : "a";
        }
        String sound = words.toLowerCase(Locale.ROOT);
        boolean vowel = !sound.isEmpty() && "aeiou".indexOf(sound.charAt(0)) >= 0;
        boolean an =
                SILENT_H.matcher(sound).matches()
                        || (vowel && !SPOKEN_AS_YOU_OR_WUN.matcher(sound).matches());
        return an ? "an" : "a";
    }

    /** Initials are spoken as a word only where they are long enough and have a vowel: SENCO. */
    private static boolean isSpelt(String initials) {
        return initials.length() < 4 || !VOWEL.matcher(initials.substring(1)).find();
    }

    private static int endOfNoun(String words) {
        var more = MORE.matcher(words);
        return more.find() ? more.start() : words.length();
    }

    private static String several(String noun) {
        String last = lastWord(noun);
        String before = noun.substring(0, noun.length() - last.length());
        String lower = last.toLowerCase(Locale.ROOT);
        if (MANY.contains(lower)) {
            return noun;
        }
        for (Map.Entry<String, String> irregular : IRREGULAR.entrySet()) {
            String one = irregular.getKey();
            if (lower.equals(one) || (lower.endsWith("man") && one.equals("man"))) {
                int kept = last.length() - one.length() + 1; // the first letter stays as typed
                return before + last.substring(0, kept) + irregular.getValue().substring(1);
            }
        }
        if (INITIALS.matcher(last).matches()) {
            return noun + "s";
        }
        if (CONSONANT_Y.matcher(lower).matches()) {
            return noun.substring(0, noun.length() - 1) + "ies";
        }
        return noun + (HISSING.matcher(lower).matches() ? "es" : "s");
    }

    private static String lastWord(String words) {
        return words.substring(Math.max(words.lastIndexOf(' '), words.lastIndexOf('-')) + 1);
    }
}
