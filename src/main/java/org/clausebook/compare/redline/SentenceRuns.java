package org.clausebook.compare.redline;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clausebook.model.text.Address;
import org.clausebook.model.text.Block;
import org.clausebook.model.text.Cell;
import org.clausebook.model.text.Item;
import org.clausebook.model.text.Origin;
import org.clausebook.model.text.Run;
import org.clausebook.model.text.TreeWalker;

/** The sentences of a text, in reading order; an item or a cell is one or more of its own. */
final class SentenceRuns extends TreeWalker {

    /** A stop, with what closes after it, before a space and a beginning with a capital. */
    private static final Pattern END =
            Pattern.compile("(?<=[.!?])[)\"'”’\\]]*\\s+(?=[(\"'“‘\\[]*[\\p{Lu}\\p{Nd}])");

    private final List<List<Run>> sentences = new ArrayList<>();
    private List<Run> open = new ArrayList<>();

    private SentenceRuns() {}

    static List<List<Run>> of(List<Block> blocks) {
        SentenceRuns walk = new SentenceRuns();
        walk.blocks(blocks);
        walk.end();
        return List.copyOf(walk.sentences);
    }

    private void end() {
        if (!open.isEmpty()) {
            sentences.add(List.copyOf(open));
        }
        open = new ArrayList<>();
    }

    @Override
    protected void key(Address key, Origin origin) {
        end();
    }

    @Override
    public Boolean paragraph(Block.Paragraph paragraph) {
        end();
        take(paragraph.runs());
        return Boolean.TRUE;
    }

    @Override
    protected void item(Item item) {
        end();
        take(item.term());
        take(item.lead());
        blocks(item.blocks());
    }

    @Override
    protected void cell(Cell cell) {
        end();
        take(cell.runs());
    }

    private void take(List<Run> runs) {
        for (Run run : runs) {
            if (run instanceof Run.Text text) {
                take(text);
            } else {
                open.add(run);
            }
        }
    }

    private void take(Run.Text text) {
        String words = text.text();
        Matcher end = END.matcher(words);
        int from = 0;
        while (end.find()) {
            String sentence = words.substring(from, end.end()).stripTrailing();
            if (!sentence.isEmpty()) {
                open.add(new Run.Text(sentence, text.origin()));
            }
            end();
            from = end.end();
        }
        String rest = open.isEmpty() ? words.substring(from).stripLeading() : words.substring(from);
        if (!rest.isEmpty()) {
            open.add(new Run.Text(rest, text.origin()));
        }
    }
}
