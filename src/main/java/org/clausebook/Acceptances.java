package org.clausebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.model.source.Acceptance;
import org.clausebook.model.source.PolicyChoice;
import org.clausebook.model.source.Workspace;

/**
 * Warnings that the provider or a school has accepted for a time; after its day a warning returns.
 */
final class Acceptances {

    private final List<Acceptance> accepted = new ArrayList<>();

    Acceptances(Workspace workspace, PolicyChoice choice, LocalDate today) {
        accepted.addAll(workspace.library().accepted());
        accepted.addAll(choice.accepted());
        accepted.removeIf(acceptance -> acceptance.until().isBefore(today));
    }

    List<Diagnostic> withoutAccepted(List<Diagnostic> diagnostics) {
        return diagnostics.stream()
                .filter(
                        diagnostic ->
                                diagnostic.isError()
                                        || accepted.stream().noneMatch(a -> covers(a, diagnostic)))
                .toList();
    }

    /** An acceptance at a clause covers the blocks in it. */
    private static boolean covers(Acceptance acceptance, Diagnostic diagnostic) {
        String at = acceptance.at().value();
        return acceptance.check().equals(diagnostic.problem().id())
                && diagnostic
                        .subject()
                        .map(subject -> subject.equals(at) || subject.startsWith(at + "#"))
                        .orElse(false);
    }
}
