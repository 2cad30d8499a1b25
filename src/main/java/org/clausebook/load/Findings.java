package org.clausebook.load;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Diagnostics;
import org.clausebook.diagnostic.Place;

/** What was found wrong in one file, and which of its values cannot be used for it. */
final class Findings {

    private final Diagnostics diagnostics;
    private final Set<Node> spoiled = Collections.newSetFromMap(new IdentityHashMap<>());
    private boolean incomplete;

    Findings(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    void report(Diagnostic diagnostic) {
        diagnostics.report(diagnostic);
    }

    void report(LoadProblem problem, Node node, Object... details) {
        report(Diagnostic.of(problem, node.at(), details).underline(node.width()));
    }

    void report(LoadProblem problem, Place place, Object... details) {
        report(Diagnostic.of(problem, place, details));
    }

    /** Notes that a value cannot be used; somebody has said why. */
    void spoil(Node node) {
        spoiled.add(node);
        incomplete = true;
    }

    boolean isSpoiled(Node node) {
        return spoiled.contains(node);
    }

    /** Notes that something in the file could not be made into what it should be. */
    void leaveOut() {
        incomplete = true;
    }

    /** Whether something that the file says is not among the values read from it. */
    boolean isIncomplete() {
        return incomplete;
    }
}
