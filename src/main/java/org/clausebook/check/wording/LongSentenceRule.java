package org.clausebook.check.wording;

import java.util.function.Consumer;
import org.clausebook.check.wording.Sentences.Sentence;
import org.clausebook.diagnostic.Diagnostic;

/** A sentence of more than 35 words has to be read twice. */
final class LongSentenceRule implements WordingRule {

    private static final int MOST_WORDS = 35;
    private static final int SHOWN = 40;

    @Override
    public void check(Wording wording, Consumer<Diagnostic> found) {
        for (Sentence sentence : Sentences.of(wording.prose())) {
            int words = sentence.words();
            if (words > MOST_WORDS) {
                found.accept(
                        Diagnostic.of(
                                        WordingProblem.LONG_SENTENCE,
                                        sentence.at(),
                                        words,
                                        start(sentence.text()))
                                .hint("make two sentences of it, or a list"));
            }
        }
    }

    private static String start(String text) {
        int end = text.indexOf(' ', Math.min(SHOWN, text.length() - 1));
        return text.substring(0, end < 0 ? text.length() : end);
    }
}
