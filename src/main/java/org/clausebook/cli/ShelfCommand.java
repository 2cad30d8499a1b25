package org.clausebook.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.clausebook.diagnostic.Diagnostics;
import org.clausebook.json.JsonException;
import org.clausebook.load.WorkspaceLoader;
import org.clausebook.model.source.Workspace;

/** What the commands on records have in common: how a record or a disk that fails is told. */
abstract class ShelfCommand extends Command {

    protected ShelfCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    public Integer call() {
        try {
            int code = run();
            surroundings.out().flush();
            return code;
        } catch (JsonException e) {
            throw new Refusal(
                    ExitCode.PROBLEMS,
                    "a record cannot be read: " + e.getMessage() + "; verify tells more");
        } catch (IOException | UncheckedIOException e) {
            throw new Refusal(
                    ExitCode.PROBLEMS, "the disk did not do what it should: " + Failure.of(e));
        }
    }

    /** Does what the command is for and says how it went. */
    protected abstract int run() throws IOException;

    /** The workspace as its files say; without a library there is nothing to ask. */
    protected Workspace workspace() {
        return WorkspaceLoader.load(root(), new Diagnostics())
                .workspace()
                .orElseThrow(
                        () ->
                                new Refusal(
                                        ExitCode.PROBLEMS,
                                        "clauses/library.yaml cannot be read; check says why"));
    }
}
