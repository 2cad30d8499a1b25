package org.clausebook.hostile;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a list of strings: one a line, with {@code \n} and {@code \}{@code u202e} for what a line
 * cannot show.
 */
final class HostileStrings {

    private static final Pattern CODE = Pattern.compile("\\\\u\\{([0-9a-f]+)}");

    private HostileStrings() {}

    /** Lines that are empty or start with two number signs are for the reader of the list. */
    static List<String> of(String file) {
        List<String> strings = new ArrayList<>();
        for (String line : file.split("\n", -1)) {
            if (!line.isBlank() && !line.startsWith("## ")) {
                String text = line.replace("\\n", "\n");
                strings.add(
                        CODE.matcher(text)
                                .replaceAll(
                                        found ->
                                                Matcher.quoteReplacement(
                                                        Character.toString(
                                                                Integer.parseInt(
                                                                        found.group(1), 16)))));
            }
        }
        return strings;
    }
}
