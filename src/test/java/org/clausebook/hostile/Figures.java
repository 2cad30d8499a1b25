package org.clausebook.hostile;

import java.util.List;
import java.util.Locale;

/**
 * What came of all strings in all fields.
 *
 * @param places how often a string was typed: strings times fields
 * @param typed places that readers see, where what they see is what was typed
 * @param marks the same, but for stars and other signs of clause text that did their work
 * @param hidden places that no reader sees
 * @param refused places where the string was refused, with a message at its line
 * @param printed how many documents were looked at, pages and forms, on screen and on paper
 * @param active nodes that do something, or that no template of ours has written
 * @param wrong what readers should have seen, and what they see
 */
record Figures(
        int strings,
        int fields,
        int places,
        int typed,
        int marks,
        int hidden,
        int refused,
        int printed,
        int active,
        List<String> wrong) {

    Figures {
        wrong = List.copyOf(wrong);
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%d strings in %d fields are %d places: %d shown as typed, %d shown with their marks"
                        + " at work, %d kept from readers, %d refused with a message;"
                        + " %d active nodes in %d documents",
                strings,
                fields,
                places,
                typed,
                marks,
                hidden,
                refused,
                active,
                printed);
    }
}
