package org.clausebook.check;

import java.util.List;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Diagnostics;
import org.clausebook.model.policy.Numbered;
import org.clausebook.model.source.Workspace;

/** Asks every rule about a policy. */
public final class PolicyChecker {

    private static final List<Rule> RULES =
            List.of(
                    new ConflictRule(),
                    new NeedRule(),
                    new LonelyBanRule(),
                    new ContradictionRule(),
                    new ReportedToRule(),
                    new SourceRule(),
                    new SourceFitRule(),
                    new RepeatedSentenceRule(),
                    new RoleWordRule(),
                    new ConsultedTextRule(),
                    new ReviewDayRule(),
                    new ReturnDayRule(),
                    new PluralTermRule());

    private final Workspace workspace;

    public PolicyChecker(Workspace workspace) {
        this.workspace = workspace;
    }

    public void check(Numbered numbered, Diagnostics diagnostics) {
        Checked checked = Checked.of(workspace, numbered);
        RULES.forEach(rule -> rule.check(checked, diagnostics));
    }

    /**
     * Where agreed words were changed without asking those who agreed to them: a warning in a
     * draft, which somebody may accept for a time, and nothing that is published.
     */
    public List<Diagnostic> notConsulted(Numbered numbered) {
        Diagnostics found = new Diagnostics();
        new ConsultedTextRule().check(Checked.of(workspace, numbered), found);
        return found.sorted();
    }
}
