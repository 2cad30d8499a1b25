package org.clausebook.prose;

import java.util.List;
import java.util.Optional;
import org.clausebook.model.text.Address;
import org.clausebook.model.text.Form;
import org.clausebook.model.text.Marker;

/**
 * What one private character stands for while AsciiDoc has the text: something typed, and exactly
 * where.
 */
sealed interface Token {

    Spot spot();

    /**
     * Where something stands within its text, counting from 1, and how many characters wide it was
     * typed.
     */
    record Spot(int line, int column, int width) {
        public Spot {
            if (line < 1 || column < 1 || width < 0) {
                throw new IllegalArgumentException(
                        "no such spot: " + line + ":" + column + "+" + width);
            }
        }
    }

    /** Characters that print as typed: letters and figures, or anything else. */
    record Words(String text, Spot spot) implements Token {}

    record Setting(String name, Form form, List<String> choices, Spot spot) implements Token {
        public Setting {
            choices = List.copyOf(choices);
        }
    }

    record Reference(Address to, Spot spot) implements Token {}

    record Slot(String name, Spot spot) implements Token {}

    /** Where a link leads: an address as typed, or a setting that holds one. */
    record Target(String address, Optional<Setting> setting, Spot spot) implements Token {}

    /**
     * The start of a paragraph, item, meaning or cell; prints nothing. {@code list} and {@code
     * depth} say which list the lines put it in, so that AsciiDoc can be held to it.
     */
    record Start(Optional<String> name, Optional<Marker> list, int depth, Spot spot)
            implements Token {}
}
