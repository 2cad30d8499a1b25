package org.clausebook.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.clausebook.model.text.Address;
import org.clausebook.model.text.Block;
import org.clausebook.model.text.Cell;
import org.clausebook.model.text.Item;
import org.clausebook.model.text.Marker;
import org.clausebook.model.text.Prose;
import org.clausebook.model.text.Run;
import org.clausebook.prose.Encoded.Head;
import org.clausebook.prose.Encoded.Role;
import org.clausebook.prose.Reading.Misreading;

/**
 * Makes the tree of what the converter wrote, and holds AsciiDoc to what the lines said: the same
 * blocks, the same lists at the same depth, every word in its order.
 */
final class TreeDecoder {

    private final Reading reading;
    private final Findings findings;

    private TreeDecoder(Reading reading, Findings findings) {
        this.reading = reading;
        this.findings = findings;
    }

    /** The tree, or nothing where AsciiDoc misread the text; the findings then say where. */
    static Optional<Prose> decode(String signs, Encoded encoded, Findings findings) {
        Reading reading = new Reading(signs, encoded);
        try {
            List<Block> blocks = new TreeDecoder(reading, findings).blocks("", 0);
            reading.finish();
            return Optional.of(new Prose(blocks));
        } catch (Misreading misreading) {
            misreading.report(findings);
            return Optional.empty();
        }
    }

    /**
     * The blocks up to the sign that closes what they stand in; {@code within} is the position of
     * that, with a dot.
     */
    private List<Block> blocks(String within, int depth) throws Misreading {
        List<Block> blocks = new ArrayList<>();
        for (reading.space(); !reading.atEnd() && !Sign.closes(reading.peek()); reading.space()) {
            blocks.add(block(within + (blocks.size() + 1), depth));
        }
        return blocks;
    }

    private Block block(String position, int depth) throws Misreading {
        for (Sign sign : List.of(Sign.BULLETS, Sign.STEPS, Sign.MEANINGS)) {
            if (reading.opens(sign)) {
                return list(sign, position, depth + 1);
            }
        }
        if (reading.opens(Sign.PARAGRAPH)) {
            return paragraph(position, depth);
        }
        if (depth > 0) {
            throw reading.notUnderstood();
        }
        return reading.opens(Sign.QUOTATION) ? quotation(position) : table(position);
    }

    private Block paragraph(String position, int depth) throws Misreading {
        reading.open(Sign.PARAGRAPH);
        Head head = reading.head().orElseThrow(reading::notUnderstood);
        Address key = key(head.name(), position);
        if (reading.peekToken() instanceof Token.Slot slot) {
            reading.token();
            reading.close(Sign.PARAGRAPH);
            return new Block.Slot(key, Reading.origin(slot.spot()), slot.name());
        }
        Token.Start start = reading.start();
        List<Run> runs = runs();
        reading.close(Sign.PARAGRAPH);
        if (start.depth() != depth) {
            throw new Misreading(ProseProblem.NOT_UNDERSTOOD, start.spot());
        }
        boolean note = head.role() == Role.NOTE;
        Address own = note ? key(Optional.empty(), position + ".1") : key;
        Block paragraph =
                new Block.Paragraph(
                        own, Reading.origin(head.spot()), head.role() == Role.CONTINUED, runs);
        return note
                ? new Block.Group(
                        key, paragraph.origin(), Block.Group.Kind.NOTE, List.of(paragraph))
                : paragraph;
    }

    private Block list(Sign sign, String position, int depth) throws Misreading {
        reading.open(sign);
        Optional<Head> head = reading.head();
        List<Item> items = new ArrayList<>();
        Optional<Token.Start> first = Optional.empty();
        while (!reading.at(sign.closing())) {
            List<Run> term = List.of();
            if (sign == Sign.MEANINGS) {
                reading.open(Sign.TERM);
            } else {
                reading.open(Sign.ITEM);
            }
            Token.Start start = reading.start();
            Token.Start opening = first.orElse(start);
            first = Optional.of(opening);
            if (start.depth() != depth
                    || !start.list().equals(opening.list())
                    || signOf(start) != sign) {
                throw new Misreading(ProseProblem.NOT_UNDERSTOOD, start.spot());
            }
            if (sign == Sign.MEANINGS) {
                term = runs();
                reading.close(Sign.TERM);
                reading.open(Sign.ITEM);
            }
            List<Run> lead = runs();
            reading.separator();
            String own = position + "." + (items.size() + 1);
            List<Block> inside = blocks(own + ".", depth);
            reading.close(Sign.ITEM);
            items.add(
                    new Item(
                            key(start.name(), own),
                            Reading.origin(start.spot()),
                            term,
                            lead,
                            inside));
        }
        reading.close(sign);
        Token.Start opening = first.orElseThrow(reading::notUnderstood);
        Address key = key(head.flatMap(Head::name), position);
        return new Block.Items(
                key, Reading.origin(opening.spot()), opening.list().orElseThrow(), items);
    }

    private static Sign signOf(Token.Start start) {
        Optional<Marker> marker = start.list();
        if (marker.isEmpty()) {
            return Sign.STRANGER;
        }
        return switch (marker.get()) {
            case BULLET -> Sign.BULLETS;
            case TERM -> Sign.MEANINGS;
            case LETTER, ROMAN, DECIMAL -> Sign.STEPS;
        };
    }

    private Block quotation(String position) throws Misreading {
        reading.open(Sign.QUOTATION);
        Head head = reading.head().orElseThrow(reading::notUnderstood);
        List<Block> inside = blocks(position + ".", 0);
        reading.close(Sign.QUOTATION);
        return new Block.Group(
                key(head.name(), position),
                Reading.origin(head.spot()),
                Block.Group.Kind.QUOTE,
                inside);
    }

    private Block table(String position) throws Misreading {
        reading.open(Sign.TABLE);
        Head head = reading.head().orElseThrow(reading::notUnderstood);
        List<List<Cell>> rows = new ArrayList<>();
        while (reading.opens(Sign.ROW)) {
            reading.open(Sign.ROW);
            rows.add(row(position + "." + (rows.size() + 1), rows.isEmpty()));
            reading.close(Sign.ROW);
        }
        reading.close(Sign.TABLE);
        return new Block.Table(key(head.name(), position), Reading.origin(head.spot()), 1, rows);
    }

    private List<Cell> row(String position, boolean header) throws Misreading {
        List<Cell> cells = new ArrayList<>();
        while (reading.opens(Sign.CELL)) {
            reading.open(Sign.CELL);
            Token.Start start = reading.start();
            Address key = key(start.name(), position + "." + (cells.size() + 1));
            cells.add(new Cell(key, Reading.origin(start.spot()), header, runs()));
            reading.close(Sign.CELL);
        }
        return cells;
    }

    private List<Run> runs() throws Misreading {
        return RunDecoder.runs(reading, findings);
    }

    private static Address key(Optional<String> name, String position) {
        return new Address("", name.orElse(position));
    }
}
