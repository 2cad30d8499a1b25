package org.clausebook.load;

import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.clausebook.diagnostic.Place;
import org.clausebook.load.Node.Entry;
import org.clausebook.load.Node.Mapping;
import org.clausebook.load.Node.Scalar;
import org.clausebook.load.Node.Sequence;
import org.clausebook.load.Node.Style;
import org.clausebook.model.source.ReleasedVersion;
import org.clausebook.model.source.Workspace;
import org.clausebook.words.Dates;

/**
 * The file of a release: the same bytes for the same library, whatever its files look like.
 *
 * <p>Model policies and vocabulary are copied value by value from the files themselves, so that
 * nothing is lost that the program does not know yet.
 */
public final class ReleaseText {

    private static final List<String> HEAD =
            List.of(
                    "# yaml-language-server: $schema=../../.clausebook/schemas/release.schema.json",
                    "# Written by release and edited by nobody: what is to change comes with the next one.");

    private static final Place NOWHERE = Place.startOf("");

    private final Path root;
    private final Workspace workspace;

    /**
     * @param root the folder of the workspace
     * @param workspace as it was read from there, without errors
     */
    public ReleaseText(Path root, Workspace workspace) {
        this.root = root;
        this.workspace = workspace;
    }

    /**
     * The text of the file.
     *
     * @param on the day on which it is made
     * @param inForce the first day on which a policy may take effect with it
     * @param clauses what no release lists yet
     */
    public String of(
            LocalDate on, LocalDate inForce, Optional<String> note, List<ReleasedVersion> clauses) {
        Map<String, Node> keys = new LinkedHashMap<>();
        keys.put("on", text(Dates.iso(on)));
        keys.put("in-force", text(Dates.iso(inForce)));
        note.ifPresent(
                words -> keys.put("note", text(Normalizer.normalize(words, Normalizer.Form.NFC))));
        keys.put("clauses", list(clauses));
        keys.put("outlines", outlines());
        keys.put("settings", settings());
        String code = Contents.of(mapping(keys), Set.of()).sha256();
        keys.put(ReleaseReader.CHECK_CODE, text(code));
        List<String> lines = new ArrayList<>(HEAD);
        lines.addAll(YamlLines.of(mapping(keys)));
        return String.join("\n", lines) + "\n";
    }

    private static Node list(List<ReleasedVersion> clauses) {
        List<Node> items = new ArrayList<>();
        for (ReleasedVersion clause : clauses) {
            Map<String, Node> keys = new LinkedHashMap<>();
            keys.put("clause", text(clause.clause()));
            keys.put("version", text(String.valueOf(clause.version())));
            keys.put("digest", text(clause.digest().sha256()));
            items.add(mapping(keys));
        }
        return new Sequence(items, NOWHERE);
    }

    private Node outlines() {
        Map<String, Node> copies = new TreeMap<>();
        workspace
                .releases()
                .now()
                .outlines()
                .forEach((id, copy) -> copies.put(id, file(copy.thing().at().path())));
        return mapping(copies);
    }

    private Node settings() {
        return file(workspace.library().at().path())
                .entry("settings")
                .map(Entry::value)
                .orElse(mapping(Map.of()));
    }

    private Mapping file(String path) {
        try (ParsedFiles files =
                new ParsedFiles(new TextReader(new FileBytes(root)), new KnownFiles())) {
            return files.get(path)
                    .parsed()
                    .get()
                    .root()
                    .orElseThrow(() -> new IllegalStateException("cannot be read: " + path));
        }
    }

    private static Scalar text(String text) {
        return new Scalar(text, NOWHERE, text.length(), Style.PLAIN, NOWHERE, 0, true);
    }

    private static Mapping mapping(Map<String, Node> keys) {
        Map<String, Entry> entries = new LinkedHashMap<>();
        keys.forEach((key, value) -> entries.put(key, new Entry(key, NOWHERE, 1, value)));
        return new Mapping(entries, NOWHERE);
    }
}
