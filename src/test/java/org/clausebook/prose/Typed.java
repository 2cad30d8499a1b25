package org.clausebook.prose;

import java.util.Optional;
import org.clausebook.diagnostic.DiagnosticPrinter;
import org.clausebook.diagnostic.Diagnostics;
import org.clausebook.diagnostic.Place;
import org.clausebook.model.source.Passage;
import org.clausebook.model.text.Prose;

/** A text of a test, typed into a file that holds nothing else, and what became of it. */
final class Typed {

    private final String path;
    private final String text;
    private final Diagnostics diagnostics = new Diagnostics();

    private Typed(String path, String text) {
        this.path = path;
        this.text = text;
    }

    static Typed in(String path, String text) {
        return new Typed(path, text);
    }

    static Typed text(String text) {
        return in("text.yaml", text);
    }

    Passage passage() {
        return new Passage(text, new Place(path, 1, 1), 0);
    }

    Optional<Prose> parsedBy(ProseParser parser) {
        return parser.parse(passage(), diagnostics);
    }

    Diagnostics diagnostics() {
        return diagnostics;
    }

    /** The problems found so far, as a user reads them. */
    String messages() {
        String[] lines = text.split("\n", -1);
        return new DiagnosticPrinter((file, line) -> Optional.of(lines[line - 1]), false)
                .print(diagnostics.sorted());
    }
}
