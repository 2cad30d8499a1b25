package org.clausebook.compare.redline;

import java.util.List;
import java.util.Optional;
import org.clausebook.model.text.Origin;
import org.clausebook.model.text.Run;
import org.clausebook.model.text.Style;

/**
 * The smallest thing that a comparison keeps or changes: a word, a space, a mark or a reference.
 *
 * @param key what it is compared by: its text and how it stands out; for a reference what it refers
 *     to, since another number alone is no change
 * @param wraps bold, slant and links around it, the outermost first
 * @param run the words themselves, with nothing around them
 */
record Atom(String key, Kind kind, List<Wrap> wraps, Run run) {

    static final Origin NOBODY = new Origin.Made("line", Optional.empty());

    /** Where a line ends and the next begins: counts as a space, and is none. */
    static final Atom BREAK =
            new Atom(" " + Atoms.APART, Kind.BREAK, List.of(), new Run.Text(" ", NOBODY));

    Atom {
        wraps = List.copyOf(wraps);
    }

    enum Kind {
        WORD,
        SPACE,
        MARK,
        BREAK
    }

    /** What stands around words: a style, or a link. */
    record Wrap(Optional<Style> style, List<Run> href) {
        Wrap {
            href = List.copyOf(href);
        }

        Run around(List<Run> inside) {
            return style.<Run>map(kind -> new Run.Styled(kind, inside))
                    .orElseGet(() -> new Run.Link(href, inside));
        }
    }

    boolean isWord() {
        return kind == Kind.WORD;
    }

    boolean isSpace() {
        return kind == Kind.SPACE || kind == Kind.BREAK;
    }

    boolean isBreak() {
        return kind == Kind.BREAK;
    }
}
