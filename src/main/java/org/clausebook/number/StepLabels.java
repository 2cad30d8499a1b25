package org.clausebook.number;

import java.util.Locale;
import java.util.Map;
import org.clausebook.model.text.Address;
import org.clausebook.model.text.Block;
import org.clausebook.model.text.Item;
import org.clausebook.model.text.Marker;
import org.clausebook.model.text.TreeWalker;

/** Labels the items of numbered lists: (a), (b), (c), and inside them (i), (ii), (iii). */
final class StepLabels extends TreeWalker {

    private static final String[] TENS = {
        "", "x", "xx", "xxx", "xl", "l", "lx", "lxx", "lxxx", "xc"
    };
    private static final String[] ONES = {
        "", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"
    };

    private final Map<Address, String> numbers;

    StepLabels(Map<Address, String> numbers) {
        this.numbers = numbers;
    }

    @Override
    public Boolean items(Block.Items list) {
        int place = 0;
        for (Item item : list.items()) {
            place++;
            String label = label(list.marker(), place);
            if (!label.isEmpty()) {
                numbers.put(item.key(), label);
            }
            blocks(item.blocks());
        }
        return Boolean.TRUE;
    }

    static String label(Marker marker, int place) {
        return switch (marker) {
            case BULLET, TERM -> "";
            case DECIMAL -> place + ".";
            case LETTER -> "(" + letters(place) + ")";
            case ROMAN -> "(" + roman(place) + ")";
        };
    }

    /** a to z, then aa, ab ... */
    private static String letters(int place) {
        StringBuilder letters = new StringBuilder();
        for (int rest = place; rest > 0; rest = (rest - 1) / 26) {
            letters.insert(0, (char) ('a' + (rest - 1) % 26));
        }
        return letters.toString();
    }

    private static String roman(int place) {
        String hundreds = "c".repeat(place / 100);
        return (hundreds + TENS[place / 10 % 10] + ONES[place % 10]).toLowerCase(Locale.ROOT);
    }
}
