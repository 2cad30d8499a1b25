package org.clausebook.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.clausebook.compare.redline.ThreeTexts;
import org.clausebook.compose.DriftWords;
import org.clausebook.compose.Names;
import org.clausebook.model.policy.Drift;
import org.clausebook.model.policy.DriftCase;
import org.clausebook.model.text.Run;
import org.clausebook.words.Words;

/** The wordings to decide as Markdown, with the three texts as the columns of a table. */
final class DriftMarkdown {

    private static final Words WORDS = Words.english();
    private static final Pattern MARKS = Pattern.compile("[\\\\|<&`*_]");
    private static final DriftWords SAID = new DriftWords(WORDS, Names.IDS);

    private DriftMarkdown() {}

    static List<String> of(List<DriftCase> cases) {
        List<String> lines =
                new ArrayList<>(List.of("# " + WORDS.say("drift.title"), "", SAID.count(cases)));
        for (DriftCase one : cases) {
            Drift drift = one.drift();
            lines.add("");
            lines.add("## " + drift.layer() + ", " + drift.policy() + ": " + SAID.heading(drift));
            lines.add("");
            lines.add(String.join(" ", SAID.sentences(one)));
            if (DriftWords.isRead(drift)) {
                continue;
            }
            lines.add("");
            lines.add(
                    row(SAID.was(drift), SAID.now(drift), SAID.ours(drift), WORDS.say("drift.by")));
            lines.add("|---|---|---|---|");
            for (ThreeTexts.Row row : DriftWords.rows(drift)) {
                lines.add(
                        row(
                                text(row.was()),
                                text(row.now()),
                                text(row.own()),
                                SAID.by(drift, row.by())));
            }
            lines.add("");
            lines.add(SAID.answer(drift));
            lines.add("");
            lines.add(SAID.code(drift));
        }
        return List.copyOf(lines);
    }

    private static String row(String... cells) {
        return "| " + String.join(" | ", List.of(cells)) + " |";
    }

    /** Words of a text; nothing in them is taken for a mark of Markdown or HTML. */
    private static String text(List<Run> runs) {
        return MARKS.matcher(RedlineLines.inline(runs)).replaceAll("\\\\$0");
    }
}
