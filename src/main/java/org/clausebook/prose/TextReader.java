package org.clausebook.prose;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.clausebook.model.text.Prose;

/**
 * Reads one text from its first line to its tree: lines, then AsciiDoc, then the tree held against
 * the lines.
 */
final class TextReader {

    /** The longest text, in bytes of UTF-8. */
    static final int LONGEST = 64 * 1024;

    private static final String HALVES = "try it in two halves to find the line";

    private final Engine engine;

    TextReader(Engine engine) {
        this.engine = engine;
    }

    Parsed read(String text) {
        Findings findings = new Findings();
        Optional<Prose> prose = read(text, findings);
        return new Parsed(findings.hasErrors() ? Optional.empty() : prose, findings.all());
    }

    private Optional<Prose> read(String text, Findings findings) {
        if (text.getBytes(StandardCharsets.UTF_8).length > LONGEST) {
            findings.add(ProseProblem.TOO_LONG, 1, 1, 1, "share it out among several clauses");
            return Optional.empty();
        }
        try {
            Encoded encoded = TextEncoder.encode(text, findings);
            if (findings.hasErrors()) {
                return Optional.empty();
            }
            return TreeDecoder.decode(engine.convert(encoded.asciidoc()), encoded, findings);
        } catch (Engine.Trouble trouble) {
            findings.add(trouble.problem(), 1, 1, 1, HALVES);
            return Optional.empty();
        } catch (StackOverflowError deep) {
            findings.add(ProseProblem.TOO_INTRICATE, 1, 1, 1, HALVES);
            return Optional.empty();
        }
    }
}
