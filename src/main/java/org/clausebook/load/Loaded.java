package org.clausebook.load;

import java.util.Optional;
import java.util.function.UnaryOperator;
import org.clausebook.diagnostic.Excerpts;
import org.clausebook.model.source.Workspace;

/**
 * What came of reading a workspace.
 *
 * @param workspace empty where the library's own file could not be read
 * @param excerpts knows the lines of every file that was read, for messages
 */
public record Loaded(Optional<Workspace> workspace, Excerpts excerpts) {

    /** The same with a workspace made of this one. */
    public Loaded with(UnaryOperator<Workspace> change) {
        return new Loaded(workspace.map(change), excerpts);
    }

    /** The same with the lines of files that were read elsewhere. */
    public Loaded withLines(Excerpts others) {
        return new Loaded(
                workspace,
                (path, line) -> excerpts.line(path, line).or(() -> others.line(path, line)));
    }
}
