package org.clausebook.load;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Diagnostics;
import org.clausebook.diagnostic.Place;
import org.clausebook.load.Node.Mapping;

/**
 * Takes one file from bytes to what it says: characters, YAML, shape, then the values themselves.
 */
final class FileLoader {

    private final TextReader texts;
    private final Schemas schemas;
    private final Diagnostics diagnostics;
    private final Set<String> unreadable = new LinkedHashSet<>();

    FileLoader(TextReader texts, Schemas schemas, Diagnostics diagnostics) {
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
                        .flatMap(text -> new YamlReader(text, findings).read())
                        .flatMap(root -> keys(root, findings))
                        .flatMap(
                                root ->
                                        typed(
                                                root,
                                                kind,
                                                layer,
                                                vocabulary,
                                                reader,
                                                findings,
                                                path));
        if (read.isEmpty() || findings.isIncomplete()) {
            unreadable.add(path);
        }
        return read;
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

    private <T> Optional<T> typed(
            Mapping root,
            FileKind kind,
            String layer,
            Vocabulary vocabulary,
            Function<Fields, T> reader,
            Findings findings,
            String path) {
        Shape shape = new Shape(root, schemas.expectation(kind));
        SchemaCheck check = new SchemaCheck(root, shape, findings);
        check.check(schemas.validator(kind));
        Scope scope = new Scope(findings, shape, check, vocabulary, layer, Place.startOf(path));
        Fields fields = Fields.of(scope, root);
        T read = reader.apply(fields);
        return fields.isUsable() ? Optional.of(read) : Optional.empty();
    }
}
