package org.clausebook.load;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.clausebook.diagnostic.Diagnostics;
import org.clausebook.load.Node.Mapping;
import org.clausebook.load.ParsedFiles.Opened;
import org.clausebook.load.ParsedFiles.Parsed;

/** Takes one parsed file to what it says: its shape by the schema, then the values themselves. */
final class FileLoader {

    private final ParsedFiles files;
    private final KnownFiles known;
    private final FileExcerpts excerpts;
    private final SchemaSet schemas;
    private final Diagnostics diagnostics;
    private final Set<String> unreadable = new LinkedHashSet<>();
    private final List<Typed> typed = new ArrayList<>();

    /** What a file says, before anything is made of it. */
    record Typed(String path, Known file, Mapping root) {}

    FileLoader(
            ParsedFiles files,
            KnownFiles known,
            FileExcerpts excerpts,
            SchemaSet schemas,
            Diagnostics diagnostics) {
        this.files = files;
        this.known = known;
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
    <T> Optional<T> load(String path, Terms terms, Function<Fields, T> reader) {
        return load(path, terms, reader, Beside.NOTHING);
    }

    /**
     * The same for a reader that looks at other files too.
     *
     * @param beside the files that the reader looks at while it reads
     */
    <T> Optional<T> load(String path, Terms terms, Function<Fields, T> reader, Beside beside) {
        Opened opened = files.get(path);
        Known file =
                known.find(path, opened.digest(), terms, beside)
                        .orElseGet(() -> read(path, opened, terms, reader, beside));
        file.typed().ifPresent(excerpts::add);
        file.root().ifPresent(root -> typed.add(new Typed(path, file, root)));
        if (file.read().isEmpty() || file.incomplete()) {
            unreadable.add(path);
        }
        diagnostics.reportAll(file.problems());
        return same(file.read());
    }

    private <T> Known read(
            String path, Opened opened, Terms terms, Function<Fields, T> reader, Beside beside) {
        Parsed parsed = opened.parsed().get();
        Findings findings = parsed.findings();
        Optional<Object> read = Optional.empty();
        if (parsed.read().text().isPresent() && parsed.root().isPresent()) {
            Mapping root = parsed.root().get();
            Shape shape = new Shape(root, schemas.expectation(terms.kind()));
            SchemaCheck check = new SchemaCheck(parsed.read().text().get(), root, shape, findings);
            check.check(schemas.validator(terms.kind()));
            new ReasonCheck(findings).check(root);
            Fields fields =
                    Fields.of(
                            new Scope(findings, shape, check, terms.vocabulary(), terms.layer()),
                            root);
            read = Optional.<Object>of(reader.apply(fields)).filter(thing -> fields.isUsable());
        }
        Known file =
                new Known(
                        opened.digest().orElse(""),
                        terms,
                        beside.seen(),
                        read,
                        parsed.root(),
                        parsed.read().typed(),
                        findings.isIncomplete(),
                        parsed.problems().sorted());
        opened.digest().ifPresent(there -> known.keep(path, file));
        return file;
    }

    /** A path and its terms give things of one type, whoever reads them. */
    @SuppressWarnings("unchecked")
    private static <T> Optional<T> same(Optional<Object> read) {
        return (Optional<T>) read;
    }
}
