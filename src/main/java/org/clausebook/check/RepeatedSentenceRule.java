package org.clausebook.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.clausebook.check.wording.Sentences;
import org.clausebook.check.wording.Sentences.Sentence;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Diagnostics;
import org.clausebook.model.policy.ResolvedClause;

/**
 * One policy says a thing once: what stands in two of its clauses is changed in one of them sooner
 * or later, and then it says two things. Short sentences, and those of one clause, are let pass;
 * capitals, spaces and marks make no difference.
 */
final class RepeatedSentenceRule implements Rule {

    private static final int FEWEST_WORDS = 8;
    private static final int SHOWN = 40;

    @Override
    public void check(Checked checked, Diagnostics diagnostics) {
        Map<String, String> said = new HashMap<>();
        for (ResolvedClause clause : checked.clauses()) {
            Set<String> told = new HashSet<>();
            for (Sentence sentence : Sentences.of(clause.blocks())) {
                if (sentence.words() >= FEWEST_WORDS) {
                    String words = plain(sentence.text());
                    String first = said.putIfAbsent(words, clause.id());
                    if (first != null && !first.equals(clause.id()) && told.add(words)) {
                        report(checked, clause, sentence, first, diagnostics);
                    }
                }
            }
        }
    }

    private static void report(
            Checked checked,
            ResolvedClause clause,
            Sentence sentence,
            String first,
            Diagnostics diagnostics) {
        checked.tell(
                clause,
                Diagnostic.of(
                                CheckProblem.REPEATED_SENTENCE,
                                sentence.at(),
                                start(sentence.text()),
                                clause.id(),
                                first)
                        .about(clause.id())
                        .hint("say it in one of them, and refer to that from the other"),
                diagnostics);
    }

    private static String plain(String sentence) {
        return sentence.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\d]+", " ").strip();
    }

    private static String start(String text) {
        int end = text.indexOf(' ', Math.min(SHOWN, text.length() - 1));
        return end < 0 ? text : text.substring(0, end) + " ...";
    }
}
