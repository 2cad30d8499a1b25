package org.clausebook.resolve;

import java.util.List;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.model.source.Amendment;
import org.clausebook.model.text.Block;
import org.clausebook.model.text.Item;
import org.clausebook.model.text.Op;
import org.clausebook.model.text.Run;

/**
 * Takes from an override's text what fits its place.
 *
 * <p>"A replacement must fit its place: items for an item, a cell's text for a cell; append and
 * prepend to a paragraph take one paragraph."
 */
final class Fitter {

    private final Making making;

    Fitter(Making making) {
        this.making = making;
    }

    boolean isAdding(Amendment override) {
        return override.op() == Op.APPEND || override.op() == Op.PREPEND;
    }

    /** The items of the one list that the text must be. */
    List<Item> items(Amendment override, List<Block> brought) {
        if (brought.size() == 1 && brought.get(0) instanceof Block.Items list) {
            return list.items();
        }
        if (!brought.isEmpty()) {
            refuse(
                    override,
                    "this text",
                    "a list",
                    "start each item with an asterisk and a space: * text");
        }
        return List.of();
    }

    /** The words of the one paragraph that the text must be. */
    List<Run> words(Amendment override, List<Block> brought) {
        if (brought.size() == 1 && brought.get(0) instanceof Block.Paragraph paragraph) {
            return paragraph.runs();
        }
        if (!brought.isEmpty()) {
            refuse(
                    override,
                    "this text",
                    "one paragraph",
                    "to add paragraphs beside it use insert-after");
        }
        return List.of();
    }

    void refuseTable(Amendment override) {
        refuse(
                override,
                override.op().key() + " at a table",
                "replace",
                "replace the table, or a cell that has a name");
    }

    void refuseCell(Amendment override) {
        refuse(override, override.op().key() + " at a cell", "replace, append or prepend", "");
    }

    private void refuse(Amendment override, String found, String wanted, String hint) {
        making.report(
                Diagnostic.of(ResolveProblem.DOES_NOT_FIT, override.target().at(), found, wanted)
                        .underline(override.target().value().toString().length())
                        .hint(hint));
    }
}
