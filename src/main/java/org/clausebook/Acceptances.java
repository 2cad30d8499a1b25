package org.clausebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.model.source.Acceptance;
import org.clausebook.model.source.PolicyChoice;
import org.clausebook.model.source.Profile;
import org.clausebook.model.source.Workspace;

/**
 * What the provider or a school has accepted for a time: warnings, and sources that nobody has
 * confirmed. After its day it is told again.
 */
public final class Acceptances {

    private final List<Acceptance> accepted = new ArrayList<>();

    public Acceptances(Workspace workspace, PolicyChoice choice, LocalDate today) {
        accepted.addAll(workspace.library().accepted());
        accepted.addAll(choice.accepted());
        accepted.removeIf(acceptance -> acceptance.until().isBefore(today));
    }

    private Acceptances(List<Acceptance> accepted, LocalDate today) {
        this.accepted.addAll(accepted);
        this.accepted.removeIf(acceptance -> acceptance.until().isBefore(today));
    }

    /**
     * What is still to be told of the words of texts: the provider accepts for all, a profile for
     * its own files alone.
     */
    static List<Diagnostic> withoutAccepted(
            Workspace workspace, LocalDate today, List<Diagnostic> diagnostics) {
        List<Diagnostic> told =
                new Acceptances(workspace.library().accepted(), today).withoutAccepted(diagnostics);
        for (Profile profile : workspace.profiles().values()) {
            List<Acceptance> own =
                    profile.policies().values().stream()
                            .flatMap(policy -> policy.accepted().stream())
                            .toList();
            Acceptances profiles = new Acceptances(own, today);
            String folder = "schools/" + profile.id() + "/";
            told =
                    told.stream()
                            .filter(
                                    diagnostic ->
                                            diagnostic.isError()
                                                    || !diagnostic.place().path().startsWith(folder)
                                                    || !profiles.accepts(diagnostic))
                            .toList();
        }
        return told;
    }

    List<Diagnostic> withoutAccepted(List<Diagnostic> diagnostics) {
        return diagnostics.stream()
                .filter(diagnostic -> diagnostic.isError() || !accepts(diagnostic))
                .toList();
    }

    /** Whether one of them is of this kind, at what this is about. */
    public boolean accepts(Diagnostic diagnostic) {
        return accepted.stream().anyMatch(acceptance -> covers(acceptance, diagnostic));
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
