package org.clausebook.publish;

import java.util.List;
import java.util.stream.Stream;
import org.clausebook.model.source.Outline;
import org.clausebook.model.source.Weight;
import org.clausebook.model.source.Workspace;

/** Who may approve an edition, by the routes that its outline opens to schools of its status. */
public final class Routes {

    private static final List<String> USUAL = List.of("full-board");

    /** The route of an edition that changes no rule. */
    static final String NONE_NEEDED = "none-needed";

    private Routes() {}

    /** The open ones, the usual one first; without any approval where only words change. */
    public static List<String> open(Workspace workspace, Candidate candidate, String status) {
        List<String> stated = stated(workspace, candidate, status);
        return candidate.changes().weight() == Weight.EDITORIAL
                ? Stream.concat(Stream.of(NONE_NEEDED), stated.stream()).toList()
                : stated;
    }

    static List<String> stated(Workspace workspace, Candidate candidate, String status) {
        Workspace seen =
                candidate
                        .text()
                        .map(text -> workspace.on(text.policy().inForce()))
                        .orElse(workspace);
        Outline outline = seen.outlines().get(candidate.choice().outline().value());
        return outline == null ? USUAL : outline.routes().getOrDefault(status, USUAL);
    }
}
