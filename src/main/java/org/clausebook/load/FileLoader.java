package org.clausebook.load;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Diagnostics;
import org.clausebook.load.Node.Mapping;

/**
 * Takes one file from bytes to what it says: characters, YAML, shape, then the values themselves.
 */
final class FileLoader {

    private final TextReader texts;
    private final SchemaSet schemas;
    private final Diagnostics diagnostics;
    private final Set<String> unreadable = new LinkedHashSet<>();

    FileLoader(TextReader texts, SchemaSet schemas, Diagnostics diagnostics) {
        this.texts = texts;
        this.schemas = schemas;
        this.diagnostics = diagnostics;
    }

    /** Paths of the files that say something which could not be read. */
    Set<String> unreadable() {
        return unreadable;
    }

    boolean isWhole(String path) {
        return !unreadable.contains(path);
    }

    /** Notes that what lies at a path could not be read. */
    void leaveOut(String path) {
        unreadable.add(path);
    }

    /** What the reader makes of the file; nothing where it makes nothing whole of it. */
    <T> Optional<T> load(
            String path,
            FileKind kind,
            String layer,
            Vocabulary vocabulary,
            Function<Fields, T> reader) {
        Findings findings = new Findings(diagnostics);
        Optional<T> read =
                texts.read(path, findings)
                        .flatMap(text -> typed(text, kind, layer, vocabulary, reader, findings));
        if (read.isEmpty() || findings.isIncomplete()) {
            unreadable.add(path);
        }
        return read;
    }

    private <T> Optional<T> typed(
            TextFile text,
            FileKind kind,
            String layer,
            Vocabulary vocabulary,
            Function<Fields, T> reader,
            Findings findings) {
        Optional<Mapping> root =
                new YamlReader(text, findings).read().flatMap(node -> keys(node, findings));
        if (root.isEmpty()) {
            return Optional.empty();
        }
        Shape shape = new Shape(root.get(), schemas.expectation(kind));
        SchemaCheck check = new SchemaCheck(text, root.get(), shape, findings);
        check.check(schemas.validator(kind));
        Fields fields = Fields.of(new Scope(findings, shape, check, vocabulary, layer), root.get());
        T read = reader.apply(fields);
        return fields.isUsable() ? Optional.of(read) : Optional.empty();
    }

    private static Optional<Mapping> keys(Node root, Findings findings) {
        if (root instanceof Mapping mapping) {
            return Optional.of(mapping);
        }
        findings.report(
                Diagnostic.of(LoadProblem.NO_KEYS, root.at(), root.kind())
                        .hint("start the file with a key and a colon, such as  title: Passwords"));
        return Optional.empty();
    }
}
