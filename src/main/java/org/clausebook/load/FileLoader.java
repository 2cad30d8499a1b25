package org.clausebook.load;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.clausebook.diagnostic.Diagnostics;
import org.clausebook.load.Node.Mapping;
import org.clausebook.load.ParsedFiles.Parsed;

/** Takes one parsed file to what it says: its shape by the schema, then the values themselves. */
final class FileLoader {

    private final ParsedFiles files;
    private final FileExcerpts excerpts;
    private final SchemaSet schemas;
    private final Diagnostics diagnostics;
    private final Set<String> unreadable = new LinkedHashSet<>();
    private final List<Typed> typed = new ArrayList<>();

    /** What a file says, before anything is made of it. */
    record Typed(FileKind kind, Mapping root) {}

    FileLoader(
            ParsedFiles files, FileExcerpts excerpts, SchemaSet schemas, Diagnostics diagnostics) {
        this.files = files;
        this.excerpts = excerpts;
        this.schemas = schemas;
        this.diagnostics = diagnostics;
    }

    /** Paths of the files that say something which could not be read. */
    Set<String> unreadable() {
        return unreadable;
    }

    /** What all files say, in the order in which they were read. */
    List<Typed> typed() {
        return typed;
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
        Parsed parsed = files.get(path);
        parsed.read().typed().ifPresent(excerpts::add);
        Findings findings = parsed.findings();
        Optional<T> read = Optional.empty();
        if (parsed.read().text().isPresent() && parsed.root().isPresent()) {
            Mapping root = parsed.root().get();
            typed.add(new Typed(kind, root));
            Shape shape = new Shape(root, schemas.expectation(kind));
            SchemaCheck check = new SchemaCheck(parsed.read().text().get(), root, shape, findings);
            check.check(schemas.validator(kind));
            Fields fields = Fields.of(new Scope(findings, shape, check, vocabulary, layer), root);
            read = Optional.of(reader.apply(fields)).filter(thing -> fields.isUsable());
        }
        if (read.isEmpty() || findings.isIncomplete()) {
            unreadable.add(path);
        }
        diagnostics.reportAll(parsed.problems().sorted());
        return read;
    }
}
