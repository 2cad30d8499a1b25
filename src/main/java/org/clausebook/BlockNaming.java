package org.clausebook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.clausebook.diagnostic.Diagnostics;
import org.clausebook.load.KnownFiles;
import org.clausebook.load.WorkspaceLoader;
import org.clausebook.model.source.Clause;
import org.clausebook.model.source.Passages;
import org.clausebook.model.source.Workspace;
import org.clausebook.prose.BlockNames;
import org.clausebook.prose.ProseParser;
import org.clausebook.prose.Texts;

/**
 * Writes a name above each block of the library that has none, so that schools and references can
 * hit it.
 */
public final class BlockNaming {

    private BlockNaming() {}

    /**
     * The files that were changed, relative to the workspace; a file that cannot be read stays as
     * it is.
     */
    public static List<String> fix(Request request) {
        Diagnostics unheard = new Diagnostics();
        Optional<Workspace> workspace =
                WorkspaceLoader.load(request.root(), request.crests(), new KnownFiles(), unheard)
                        .workspace();
        if (workspace.isEmpty()) {
            return List.of();
        }
        ProseParser parser = ProseParser.caching(request.kept().resolve("texts"));
        Texts texts =
                Texts.parseAll(Passages.of(workspace.get()), parser, request.threads(), unheard);
        Map<String, List<Clause>> byFile = new TreeMap<>();
        for (Clause clause : workspace.get().clauses().values()) {
            if (clause.layer().equals("provider")) {
                byFile.computeIfAbsent(clause.at().path(), path -> new ArrayList<>()).add(clause);
            }
        }
        List<String> changed = new ArrayList<>();
        byFile.forEach(
                (path, clauses) -> {
                    if (fix(request.root().resolve(path), clauses, texts)) {
                        changed.add(path);
                    }
                });
        return changed;
    }

    private static boolean fix(Path file, List<Clause> clauses, Texts texts) {
        try {
            String before = Files.readString(file);
            String after = BlockNames.fix(before, clauses, texts);
            if (after.equals(before)) {
                return false;
            }
            Files.writeString(file, after);
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
