package org.clausebook.check.wording;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.clausebook.check.wording.Sentences.Sentence;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.model.source.Audience;

/**
 * A text for pupils or parents alone is one that they can read. What is written for others as well
 * is not measured, nor what is too short to be.
 */
final class HardToReadRule implements WordingRule {

    private static final int FEWEST_WORDS = 40;

    private final Map<String, Audience> audiences;

    HardToReadRule(Map<String, Audience> audiences) {
        this.audiences = audiences;
    }

    @Override
    public void check(Wording wording, Consumer<Diagnostic> found) {
        OptionalInt most = most(wording.audience());
        if (most.isEmpty()) {
            return;
        }
        List<Sentence> sentences = Sentences.of(wording.prose());
        if (sentences.stream().mapToInt(Sentence::words).sum() < FEWEST_WORDS) {
            return;
        }
        long age = Math.round(ReadingAge.of(sentences));
        if (age > most.getAsInt()) {
            found.accept(
                    Diagnostic.of(
                                    WordingProblem.HARD_TO_READ,
                                    wording.passage().at(),
                                    age,
                                    most.getAsInt())
                            .hint("shorter sentences and shorter words help most"));
        }
    }

    /** The age of the eldest for whom it is written; none where it is for others too. */
    private OptionalInt most(List<String> readers) {
        List<Audience> known =
                readers.stream().filter(audiences::containsKey).map(audiences::get).toList();
        boolean measured =
                !known.isEmpty()
                        && known.stream().allMatch(reader -> reader.readingAge().isPresent());
        return measured
                ? known.stream().mapToInt(reader -> reader.readingAge().getAsInt()).max()
                : OptionalInt.empty();
    }
}
