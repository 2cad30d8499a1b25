package org.clausebook;

import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;
import org.clausebook.diagnostic.Diagnostics;
import org.clausebook.diagnostic.Excerpts;
import org.clausebook.load.Loaded;
import org.clausebook.prose.Texts;
import org.clausebook.render.OwnTemplates;

/**
 * A workspace that was read and parsed once, so that its policies can be made more than once from
 * the same files.
 */
public final class Reading {

    final Request request;
    final Loaded loaded;

    /** Empty where the library itself cannot be read. */
    final Optional<Parsed> parsed;

    private final Diagnostics found;

    /** The texts of a workspace, and what its records have used of them. */
    record Parsed(Texts texts, Heads heads) {}

    Reading(Request request, Loaded loaded, Optional<Parsed> parsed, Diagnostics found) {
        this.request = request;
        this.loaded = loaded;
        this.parsed = parsed;
        this.found = found;
    }

    /** The folder of the workspace. */
    public Path root() {
        return request.root();
    }

    /** The month in which policy years begin; empty where the library cannot be read. */
    public OptionalInt firstMonth() {
        return loaded.workspace()
                .map(workspace -> OptionalInt.of(workspace.library().firstMonth()))
                .orElse(OptionalInt.empty());
    }

    /** The lines of all files that were read. */
    Excerpts excerpts() {
        Excerpts templates = OwnTemplates.of(request.root());
        return (path, line) ->
                loaded.excerpts().line(path, line).or(() -> templates.line(path, line));
    }

    /** Whether an error in a file that all policies rest on stops them all. */
    public boolean stopsAll() {
        return found.sorted().stream()
                .anyMatch(one -> one.isError() && Standing.SHARED.contains(one.place().path()));
    }

    /** What is wrong so far, for a run that will find more. */
    Diagnostics found() {
        Diagnostics copy = new Diagnostics();
        copy.reportAll(found.sorted());
        found.passedOver().forEach(copy::passOver);
        return copy;
    }
}
