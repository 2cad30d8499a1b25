package org.clausebook.cli;

import java.util.ArrayList;
import java.util.List;
import org.clausebook.compare.redline.ThreeTexts;
import org.clausebook.compose.DriftWords;
import org.clausebook.compose.Names;
import org.clausebook.model.policy.Drift;
import org.clausebook.model.policy.DriftCase;
import org.clausebook.words.Words;

/** The wordings to decide as lines for a terminal: each sentence of the three texts in turn. */
final class DriftText {

    private static final DriftWords SAID = new DriftWords(Words.english(), Names.IDS);

    private DriftText() {}

    static List<String> of(List<DriftCase> cases) {
        List<String> lines = new ArrayList<>();
        for (DriftCase one : cases) {
            Drift drift = one.drift();
            lines.add(drift.layer() + " " + drift.policy() + " " + drift.target());
            SAID.sentences(one).forEach(sentence -> lines.add("  " + sentence));
            for (ThreeTexts.Row row : DriftWords.rows(drift)) {
                lines.add("");
                add(lines, SAID.was(drift), RedlineLines.inline(row.was()));
                add(lines, SAID.now(drift), RedlineLines.inline(row.now()));
                add(lines, SAID.ours(drift), RedlineLines.inline(row.own()));
                lines.add("    -> " + SAID.by(drift, row.by()));
            }
            if (!DriftWords.isRead(drift)) {
                lines.add("");
                lines.add("  " + SAID.answer(drift));
                lines.add("  " + SAID.code(drift));
            }
            lines.add("");
        }
        lines.add(SAID.count(cases));
        return List.copyOf(lines);
    }

    private static void add(List<String> lines, String label, String text) {
        if (!text.isEmpty()) {
            lines.add("    " + label + ": " + text);
        }
    }
}
