package org.clausebook;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.clausebook.check.CheckProblem;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Diagnostics;
import org.clausebook.diagnostic.Place;
import org.clausebook.edition.Head;
import org.clausebook.model.source.Clause;
import org.clausebook.model.source.ClauseVersion;
import org.clausebook.model.source.Passage;
import org.clausebook.model.source.Workspace;
import org.clausebook.prose.Texts;

/** The text of a clause version that a release has given or an edition has used stays as it was. */
final class FrozenTexts {

    private final Workspace workspace;
    private final Texts texts;

    FrozenTexts(Workspace workspace, Texts texts) {
        this.workspace = workspace;
        this.texts = texts;
    }

    void check(Heads heads, Diagnostics found) {
        Set<Place> told = new ReleasedTexts(workspace, texts, found).check();
        used(heads, told, found);
    }

    /**
     * @param told where the versions stand of which it has been said that they changed
     */
    private void used(Heads heads, Set<Place> told, Diagnostics found) {
        Map<String, String> used = new TreeMap<>();
        heads.byOwner().values().forEach(head -> used.putAll(head.wordings()));
        if (used.isEmpty()) {
            return;
        }
        for (Clause clause : workspace.clauses().values()) {
            for (ClauseVersion version : clause.versions()) {
                if (told.contains(version.at())) {
                    continue;
                }
                compare(clause, version, Optional.empty(), version.text(), used, found);
                version.variants()
                        .forEach(
                                (name, variant) ->
                                        compare(
                                                clause,
                                                version,
                                                Optional.of(name),
                                                variant.text(),
                                                used,
                                                found));
            }
        }
    }

    private void compare(
            Clause clause,
            ClauseVersion version,
            Optional<String> variant,
            Passage text,
            Map<String, String> used,
            Diagnostics found) {
        String published = used.get(Head.wording(clause.id(), version.number(), variant));
        boolean readable = texts.of(text).isPresent();
        if (published != null
                && readable
                && !published.equals(texts.wording(version, text).sha256())) {
            found.report(
                    Diagnostic.of(
                                    CheckProblem.FROZEN_TEXT,
                                    text.at(),
                                    version.number(),
                                    clause.id())
                            .about(clause.id())
                            .hint(asNext(clause)));
        }
    }

    /** What to do about other words under a number that is settled. */
    static String asNext(Clause clause) {
        int next = clause.versions().get(clause.versions().size() - 1).number() + 1;
        return "put its words back, and write the new ones as version " + next;
    }
}
