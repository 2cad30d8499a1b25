package org.clausebook;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Excerpts;
import org.clausebook.model.source.Workspace;

/**
 * What a workspace comes to: its policies resolved, numbered and checked, and all that is wrong,
 * sorted by place.
 *
 * @param workspace empty where the library itself cannot be read
 * @param passedOver what is let pass because its text is held as it was received
 * @param unread ids of the schools whose own file cannot be read, so that nothing is known of them
 */
public record Prepared(
        Optional<Workspace> workspace,
        Excerpts excerpts,
        List<SchoolDrafts> schools,
        List<String> unread,
        List<Diagnostic> diagnostics,
        List<Diagnostic> passedOver) {
    public Prepared {
        schools = List.copyOf(schools);
        unread = List.copyOf(unread);
        diagnostics = List.copyOf(diagnostics);
        passedOver = List.copyOf(passedOver);
    }

    /** The same with problems that came to light later. */
    Prepared with(List<Diagnostic> later) {
        List<Diagnostic> all =
                Stream.concat(diagnostics.stream(), later.stream()).distinct().sorted().toList();
        return new Prepared(workspace, excerpts, schools, unread, all, passedOver);
    }

    public boolean hasErrors() {
        return diagnostics.stream().anyMatch(Diagnostic::isError);
    }
}
