package org.clausebook.check.wording;

import java.time.LocalDate;
import java.util.List;
import org.clausebook.diagnostic.Diagnostics;
import org.clausebook.model.source.Workspace;
import org.clausebook.prose.Texts;

/** Asks every rule about the words of every text. */
public final class WordingChecker {

    private final Workspace workspace;
    private final List<WordingRule> rules;

    /**
     * @param today from when law that has ended may no longer be named
     */
    public WordingChecker(Workspace workspace, LocalDate today) {
        this.workspace = workspace;
        this.rules =
                List.of(
                        new TypedNumberRule(),
                        new AlternativeRule(),
                        new NoteToSchoolsRule(),
                        new RetiredNameRule(workspace.retired()),
                        new NamedSourceRule(workspace, today),
                        new WeakWordRule(workspace),
                        new FirstPersonRule(),
                        new HardToReadRule(workspace.library().audiences()),
                        new TypedFormRule(workspace.library().settings()),
                        new TermCapitalRule(workspace.library().settings()),
                        new CapitalsRule(),
                        new LongSentenceRule());
    }

    /**
     * Reports what is wrong, each with the clause or policy it is about.
     *
     * @param texts all texts of the workspace, parsed
     */
    public void check(Texts texts, Diagnostics diagnostics) {
        for (Wording wording : Wordings.of(workspace, texts)) {
            for (WordingRule rule : rules) {
                rule.check(
                        wording,
                        found -> {
                            if (wording.received()) {
                                diagnostics.passOver(found.about(wording.subject()));
                            } else {
                                diagnostics.report(found.about(wording.subject()));
                            }
                        });
            }
        }
    }
}
