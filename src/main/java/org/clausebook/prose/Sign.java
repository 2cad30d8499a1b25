package org.clausebook.prose;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the converter writes around the parts of a text instead of HTML: one private character where
 * a part opens and another, which says the part's kind as well, where it closes. Nothing that
 * anybody typed can be mistaken for one, since all that was typed is tokens by then.
 */
enum Sign {
    PARAGRAPH('\uE000'),
    BULLETS('\uE002'),
    STEPS('\uE004'),
    MEANINGS('\uE006'),
    TERM('\uE008'),
    ITEM('\uE00A'),
    QUOTATION('\uE00C'),
    TABLE('\uE00E'),
    ROW('\uE010'),
    CELL('\uE012'),
    STRONG('\uE014'),
    EMPHASIS('\uE016'),
    LINK('\uE018'),
    /** Something that clause text does not have. */
    STRANGER('\uE01A');

    /** Stands between an id, target or lead and what follows it. */
    static final char SEPARATOR = '\uE0FF';

    private static final Set<Integer> CLOSING =
            Stream.of(values())
                    .map(sign -> (int) sign.closing())
                    .collect(Collectors.toUnmodifiableSet());

    private final char opening;

    Sign(char opening) {
        this.opening = opening;
    }

    char opening() {
        return opening;
    }

    char closing() {
        return (char) (opening + 1);
    }

    String around(String inside) {
        return opening() + inside + closing();
    }

    static boolean closes(int character) {
        return CLOSING.contains(character);
    }
}
