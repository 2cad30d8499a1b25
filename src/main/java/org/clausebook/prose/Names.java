package org.clausebook.prose;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the name of a block may look like, and how one is made from words. */
final class Names {

    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9-]{0,63}");
    private static final Pattern FIGURES = Pattern.compile("[0-9-]+");
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN = Pattern.compile("[^a-z0-9]+");
    private static final int WORDS = 3;
    private static final int LONGEST = 40;

    private Names() {}

    /** A name of figures alone would be a position. */
    static boolean isName(String typed) {
        return NAME.matcher(typed).matches() && !FIGURES.matcher(typed).matches();
    }

    /**
     * A name from the first words of a text, accents left out; nothing where no letter of it can
     * stand in a name.
     */
    static Optional<String> of(String text) {
        String plain =
                ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        // an apostrophe joins what stands around it: "school's" is one word
        String joined = plain.toLowerCase(Locale.ROOT).replaceAll("['\u2019]", "");
        List<String> words = BETWEEN.splitAsStream(joined).filter(word -> !word.isEmpty()).toList();
        String name = words.stream().limit(WORDS).collect(Collectors.joining("-"));
        if (name.length() > LONGEST) {
            name = name.substring(0, LONGEST).replaceAll("-$", "");
        }
        return Stream.of(name).filter(Names::isName).findFirst();
    }
}
