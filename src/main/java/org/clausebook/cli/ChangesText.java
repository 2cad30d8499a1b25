package org.clausebook.cli;

import java.util.ArrayList;
import java.util.List;
import org.clausebook.compare.Change;
import org.clausebook.compare.redline.ClauseDiff;
import org.clausebook.compose.ChangeWords;
import org.clausebook.compose.Compared;
import org.clausebook.compose.ReasonWords;
import org.clausebook.model.policy.Issuer;
import org.clausebook.model.policy.Policy;
import org.clausebook.model.source.Weight;
import org.clausebook.model.text.PlainText;
import org.clausebook.words.Words;

/** What changed between two states of a policy, as Markdown that also reads well as it is. */
final class ChangesText {

    private static final Words WORDS = Words.english();
    private static final ChangeWords SAID = new ChangeWords(WORDS);

    private ChangesText() {}

    /**
     * The whole account: what it compares, how much changed, why, and each clause with its words.
     */
    static List<String> of(Compared compared) {
        List<String> lines = new ArrayList<>();
        lines.add("# " + WORDS.say("changes.title", title(compared.now().policy())));
        lines.add("");
        lines.add("From " + compared.from() + " to " + compared.to() + ".");
        lines.add("");
        lines.add(count(compared));
        causes(lines, WORDS.say("changes.substantive"), compared, Weight.SUBSTANTIVE);
        causes(lines, WORDS.say("changes.editorial"), compared, Weight.EDITORIAL);
        compared.redline().changed().forEach(clause -> clause(lines, clause));
        return List.copyOf(lines);
    }

    private static String title(Policy policy) {
        return PlainText.of(policy.title())
                + ", "
                + String.join(" and ", policy.issuers().stream().map(Issuer::name).toList());
    }

    private static String count(Compared compared) {
        return compared.redline().changed().isEmpty()
                ? WORDS.say("changes.same")
                : WORDS.say("changes.clauses") + ": " + SAID.count(compared.redline()) + ".";
    }

    private static void causes(
            List<String> lines, String heading, Compared compared, Weight weight) {
        ReasonWords said = new ReasonWords(compared, WORDS);
        List<Change> some =
                compared.redline().causes().stream().filter(one -> one.weight() == weight).toList();
        if (!some.isEmpty()) {
            lines.add("");
            lines.add("## " + heading);
            lines.add("");
            some.forEach(one -> lines.add("- " + String.join(" ", said.sentences(one))));
        }
    }

    /** Under a heading such as "4.2 Phones of staff: moved from 4.5 and reworded". */
    private static void clause(List<String> lines, ClauseDiff clause) {
        String number = ChangeWords.number(clause).map(n -> n + " ").orElse("");
        lines.add("");
        lines.add("## " + number + SAID.heading(clause));
        lines.add("");
        lines.addAll(RedlineLines.of(clause));
    }
}
