package org.clausebook.load;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Place;
import org.clausebook.load.Node.Entry;
import org.clausebook.load.Node.Mapping;
import org.clausebook.load.Node.Scalar;
import org.clausebook.load.Node.Sequence;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;

/**
 * Builds the tree of one file from the YAML parser's events, with a stack of its own so that depth
 * cannot exhaust the machine. Tags, anchors, aliases and keys given twice are refused here.
 */
final class TreeReader {

    static final int DEEPEST = 20;
    static final int MOST = 50_000;

    private final TextFile typed;
    private final Marks marks;
    private final ScalarReader scalars;
    private final Findings findings;
    private final Deque<Frame> open = new ArrayDeque<>();
    private @Nullable Node root;
    private int values;

    /**
     * Starts a tree.
     *
     * @param typed the file as it was typed
     * @param file the same with slips put right, which is what the parser reads
     */
    TreeReader(TextFile typed, TextFile file, Findings findings) {
        this.typed = typed;
        this.marks = new Marks(file);
        this.scalars = new ScalarReader(file, findings);
        this.findings = findings;
    }

    Optional<Node> root() {
        return Optional.ofNullable(root);
    }

    /** Takes one event; false where the rest of the file is not worth reading. */
    boolean take(Event event) {
        if (event instanceof NodeEvent node && ++values > MOST) {
            findings.report(LoadProblem.TOO_MANY_VALUES, marks.place(node.getStartMark()), MOST);
            return false;
        }
        if (event instanceof NodeEvent node) {
            refuseMarks(node);
        }
        switch (event.getEventId()) {
            case Alias -> give(standIn(marks.place(event.getStartMark())));
            case Scalar -> give(scalar((ScalarEvent) event));
            case MappingStart, SequenceStart -> {
                return start((CollectionStartEvent) event);
            }
            case MappingEnd, SequenceEnd -> give(open.pop().done());
            default -> {}
        }
        return true;
    }

    /**
     * A text whose quotes were put there for the parser has had its message; nothing more is said
     * of it.
     */
    private Scalar scalar(ScalarEvent event) {
        Scalar read = scalars.read(event);
        String line = typed.line(read.at().line());
        int column = read.at().column() - 1;
        boolean inQuotes = column < line.length() && "\"'".indexOf(line.charAt(column)) >= 0;
        if (read.style() == Node.Style.QUOTED && !inQuotes) {
            findings.spoil(read);
        }
        return read;
    }

    private boolean start(CollectionStartEvent event) {
        Place at = marks.place(event.getStartMark());
        if (open.size() == DEEPEST) {
            findings.report(LoadProblem.TOO_DEEP, at, DEEPEST);
            return false;
        }
        if (!open.isEmpty() && open.peek().wantsKey()) {
            findings.report(
                    Diagnostic.of(LoadProblem.KEY_NOT_TEXT, at)
                            .hint("put quotes round a text that starts with a brace or bracket"));
            return false;
        }
        open.push(new Frame(event.is(Event.ID.MappingStart), at));
        return true;
    }

    private void give(Node node) {
        if (open.isEmpty()) {
            root = node;
        } else {
            open.peek().take(node);
        }
    }

    private void refuseMarks(NodeEvent event) {
        Place at = marks.place(event.getStartMark());
        if (event.getAnchor() != null) {
            char mark = event.is(Event.ID.Alias) ? '*' : '&';
            findings.report(
                    Diagnostic.of(LoadProblem.YAML_ANCHOR, at, mark + event.getAnchor())
                            .underline(event.getAnchor().length() + 1)
                            .hint(
                                    "type the value itself, or put quotes round a text that starts with "
                                            + mark));
            findings.leaveOut();
        }
        String tag =
                event instanceof ScalarEvent scalar
                        ? scalar.getTag()
                        : event instanceof CollectionStartEvent start ? start.getTag() : null;
        if (tag != null) {
            findings.report(
                    Diagnostic.of(LoadProblem.YAML_TAG, at)
                            .hint("take away the word that starts with an exclamation mark"));
            findings.leaveOut();
        }
    }

    private Scalar standIn(Place at) {
        Scalar nothing = new Scalar("", at, 1, Node.Style.QUOTED, at, 0, true);
        findings.spoil(nothing);
        return nothing;
    }

    /** A list or a set of keys that is not finished. */
    private final class Frame {
        private final boolean keys;
        private final Place at;
        private final Map<String, Entry> entries = new LinkedHashMap<>();
        private final List<Node> items = new ArrayList<>();
        private @Nullable Scalar key;

        Frame(boolean keys, Place at) {
            this.keys = keys;
            this.at = at;
        }

        boolean wantsKey() {
            return keys && key == null;
        }

        void take(Node node) {
            if (!keys) {
                items.add(node);
            } else if (key == null) {
                key = (Scalar) node;
            } else {
                put(key, node);
                key = null;
            }
        }

        private void put(Scalar name, Node value) {
            Entry before = entries.get(name.text());
            if (name.text().equals("<<")) {
                findings.report(
                        Diagnostic.of(LoadProblem.MERGE_KEY, name.at())
                                .underline(name.width())
                                .hint("type the keys here, each with its value"));
                findings.leaveOut();
            } else if (before != null) {
                findings.report(
                        Diagnostic.of(LoadProblem.DUPLICATE_KEY, name.at(), name.text())
                                .underline(name.width())
                                .hint(
                                        "it stands in line "
                                                + before.at().line()
                                                + " already; keep one of the two"));
                findings.leaveOut();
            } else {
                entries.put(name.text(), new Entry(name.text(), name.at(), name.width(), value));
            }
        }

        Node done() {
            return keys
                    ? new Mapping(java.util.Collections.unmodifiableMap(entries), at)
                    : new Sequence(List.copyOf(items), at);
        }
    }
}
