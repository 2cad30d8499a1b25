package org.clausebook.compose;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.clausebook.model.policy.ControlLine;
import org.clausebook.model.text.Block;
import org.clausebook.model.text.Cell;
import org.clausebook.model.text.Mark;
import org.clausebook.model.text.Marker;
import org.clausebook.model.text.Run;

/**
 * Something that a document prints. Pieces hold others, so that a document is a tree; Java 17
 * cannot switch over kinds, so a visitor names them all.
 *
 * <p>A {@code webId} is the piece's permanent address on a page, such as {@code
 * staff.passwords_lost}.
 */
public sealed interface Piece {

    <R> R on(PieceCases<R> cases);

    /** The cover, line by line. */
    record Cover(List<CoverPart> parts) implements Piece {
        public Cover {
            parts = List.copyOf(parts);
        }

        @Override
        public <R> R on(PieceCases<R> cases) {
            return cases.cover(this);
        }
    }

    /** The document's title where it has no cover. */
    record Title(List<Run> words) implements Piece {
        public Title {
            words = List.copyOf(words);
        }

        @Override
        public <R> R on(PieceCases<R> cases) {
            return cases.title(this);
        }
    }

    /** Document control, as a table or as lines of label and value. */
    record Control(Optional<String> title, boolean table, List<ControlLine> lines)
            implements Piece {
        public Control {
            lines = List.copyOf(lines);
        }

        @Override
        public <R> R on(PieceCases<R> cases) {
            return cases.control(this);
        }
    }

    /** The list of contents. */
    record Contents(String title, List<ContentsEntry> entries) implements Piece {
        public Contents {
            entries = List.copyOf(entries);
        }

        @Override
        public <R> R on(PieceCases<R> cases) {
            return cases.contents(this);
        }
    }

    /**
     * A part, which starts on a new page in print.
     *
     * @param level of the heading, from 2
     */
    record Part(String webId, int level, List<Run> title, List<Piece> body) implements Piece {
        public Part {
            title = List.copyOf(title);
            body = List.copyOf(body);
        }

        @Override
        public <R> R on(PieceCases<R> cases) {
            return cases.part(this);
        }
    }

    /**
     * A section with its heading.
     *
     * @param level of the heading, from 2; the document's title is 1
     * @param depth 1 for a section, 2 for one inside it, and so on, parts not counted
     * @param hanging whether paragraphs in it bear numbers, so that their text stands in from the
     *     margin
     */
    record Section(
            String webId,
            int level,
            int depth,
            Optional<String> number,
            boolean hanging,
            List<Run> title,
            List<Piece> body)
            implements Piece {
        public Section {
            title = List.copyOf(title);
            body = List.copyOf(body);
        }

        @Override
        public <R> R on(PieceCases<R> cases) {
            return cases.section(this);
        }
    }

    /** The text of one clause; {@code language} where it differs from the document's. */
    record Passage(String webId, Optional<String> language, List<Piece> blocks) implements Piece {
        public Passage {
            blocks = List.copyOf(blocks);
        }

        @Override
        public <R> R on(PieceCases<R> cases) {
            return cases.passage(this);
        }
    }

    /** A paragraph. */
    record Paragraph(Optional<String> webId, Optional<String> number, List<Run> runs)
            implements Piece {
        public Paragraph {
            runs = List.copyOf(runs);
        }

        @Override
        public <R> R on(PieceCases<R> cases) {
            return cases.paragraph(this);
        }
    }

    /** A list with bullets or labels. */
    record Listing(Optional<String> webId, Marker marker, List<ListEntry> entries)
            implements Piece {
        public Listing {
            entries = List.copyOf(entries);
        }

        @Override
        public <R> R on(PieceCases<R> cases) {
            return cases.listing(this);
        }
    }

    /** A list of words and what they mean. */
    record Glossary(Optional<String> webId, List<Meaning> meanings) implements Piece {
        public Glossary {
            meanings = List.copyOf(meanings);
        }

        @Override
        public <R> R on(PieceCases<R> cases) {
            return cases.glossary(this);
        }
    }

    /** A quotation or a note. */
    record Aside(Optional<String> webId, Block.Group.Kind kind, List<Piece> blocks)
            implements Piece {
        public Aside {
            blocks = List.copyOf(blocks);
        }

        @Override
        public <R> R on(PieceCases<R> cases) {
            return cases.aside(this);
        }
    }

    /** A table; the first {@code headRows} rows are its heading. */
    record Grid(Optional<String> webId, int headRows, List<List<Cell>> rows) implements Piece {
        public Grid {
            rows = rows.stream().map(List::copyOf).toList();
        }

        @Override
        public <R> R on(PieceCases<R> cases) {
            return cases.grid(this);
        }
    }

    /**
     * Pieces that a comparison marks.
     *
     * @param why leads to the reasons, where they are to stand beside the mark
     */
    record Marked(Mark mark, List<Run> why, List<Piece> pieces) implements Piece {
        public Marked {
            why = List.copyOf(why);
            pieces = List.copyOf(pieces);
        }

        /** The same mark over these pieces too. */
        Marked with(List<Piece> more) {
            return new Marked(mark, why, Stream.concat(pieces.stream(), more.stream()).toList());
        }

        @Override
        public <R> R on(PieceCases<R> cases) {
            return cases.marked(this);
        }
    }

    /**
     * A line that helps the reader through a document and is no part of its text: which change this
     * is, where the one before it is, and the next.
     */
    record Steps(Optional<String> webId, List<Run> words) implements Piece {
        public Steps {
            words = List.copyOf(words);
        }

        @Override
        public <R> R on(PieceCases<R> cases) {
            return cases.steps(this);
        }
    }

    /** What is set small in print, so that it keeps to one page that holds nothing else. */
    record OnePage(List<Piece> body) implements Piece {
        public OnePage {
            body = List.copyOf(body);
        }

        @Override
        public <R> R on(PieceCases<R> cases) {
            return cases.onePage(this);
        }
    }

    /** A place on a form to write, tick or sign. */
    record Field(Kind kind, String name, String label, Optional<String> hint) implements Piece {
        /** What is done there. */
        public enum Kind {
            TEXT,
            TICK,
            SIGNATURE
        }

        @Override
        public <R> R on(PieceCases<R> cases) {
            return cases.field(this);
        }
    }

    /** Boxes to tick under a question, none of them ticked. */
    record Choice(String question, List<Field> boxes) implements Piece {
        public Choice {
            boxes = List.copyOf(boxes);
        }

        @Override
        public <R> R on(PieceCases<R> cases) {
            return cases.choice(this);
        }
    }

    /**
     * The part of a form that is handed back; {@code cut} says so on the line where it is cut off.
     */
    record Slip(String cut, String title, List<Piece> body) implements Piece {
        public Slip {
            body = List.copyOf(body);
        }

        @Override
        public <R> R on(PieceCases<R> cases) {
            return cases.slip(this);
        }
    }
}
