package org.clausebook.load;

import java.util.Optional;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Place;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.DocumentStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;

/**
 * Reads one file as YAML. What the parser says of an error never reaches the user: its place does,
 * with words of ours.
 */
final class YamlReader {

    private final TextFile file;
    private final Findings findings;
    private final Marks marks;

    YamlReader(TextFile file, Findings findings) {
        this.file = file;
        this.findings = findings;
        this.marks = new Marks(file);
    }

    /** The tree, or nothing where the file cannot be read as YAML. */
    Optional<Node> read() {
        LineScan scan = LineScan.of(file, findings);
        if (scan.isHopeless()) {
            return Optional.empty();
        }
        TreeReader tree = new TreeReader(file, TextFile.of(file.path(), scan.repaired()), findings);
        try {
            ParserImpl parser =
                    new ParserImpl(new StreamReader(scan.repaired()), new LoaderOptions());
            int documents = 0;
            while (!parser.checkEvent(Event.ID.StreamEnd)) {
                Event event = parser.getEvent();
                if (event instanceof DocumentStartEvent start
                        && (++documents > 1 || start.getVersion() != null)) {
                    return several(marks.place(start.getStartMark()));
                }
                if (!tree.take(event)) {
                    return Optional.empty();
                }
            }
        } catch (YAMLException e) {
            if (!scan.hasSlips()) {
                report(e);
            }
            return Optional.empty();
        }
        if (tree.root().isEmpty() && !scan.hasSlips()) {
            findings.report(LoadProblem.EMPTY_FILE, Place.startOf(file.path()));
        }
        return tree.root();
    }

    private Optional<Node> several(Place at) {
        findings.report(
                Diagnostic.of(LoadProblem.SEVERAL_DOCUMENTS, at)
                        .hint("take away the lines that start with --- or %"));
        return Optional.empty();
    }

    private void report(YAMLException error) {
        Mark mark = error instanceof MarkedYAMLException marked ? marked.getProblemMark() : null;
        Place at = mark == null ? Place.startOf(file.path()) : marks.place(mark);
        findings.report(
                Diagnostic.of(LoadProblem.NOT_YAML, at)
                        .hint(
                                "look at this line and the one above it: indentation, a colon, a quote or bracket that is not closed"));
    }
}
