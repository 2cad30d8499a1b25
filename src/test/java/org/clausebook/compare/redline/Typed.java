package org.clausebook.compare.redline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.clausebook.model.text.Address;
import org.clausebook.model.text.Block;
import org.clausebook.model.text.Item;
import org.clausebook.model.text.Marker;
import org.clausebook.model.text.Origin;
import org.clausebook.model.text.Run;

/** Small texts as a test types them: paragraphs between blank lines, items behind an asterisk. */
final class Typed {

    static final Origin NOBODY = new Origin.Made("test", Optional.empty());

    private Typed() {}

    static List<Block> blocks(String text) {
        return blocks("staff/x", text);
    }

    static List<Block> blocks(String clause, String text) {
        List<Block> blocks = new ArrayList<>();
        for (String typed : List.of(text.strip().split("\n\n", -1))) {
            Address key = new Address(clause, Integer.toString(blocks.size() + 1));
            blocks.add(
                    typed.startsWith("* ")
                            ? new Block.Items(key, NOBODY, Marker.BULLET, items(key, typed))
                            : new Block.Paragraph(key, NOBODY, false, runs(typed)));
        }
        return List.copyOf(blocks);
    }

    private static List<Item> items(Address list, String typed) {
        List<Item> items = new ArrayList<>();
        for (String line : List.of(typed.split("\n", -1))) {
            Address key = new Address(list.clause(), list.anchor() + "." + (items.size() + 1));
            items.add(
                    new Item(
                            key,
                            NOBODY,
                            List.of(),
                            runs(line.substring("* ".length())),
                            List.of()));
        }
        return items;
    }

    private static List<Run> runs(String words) {
        return List.of(new Run.Text(words, NOBODY));
    }
}
