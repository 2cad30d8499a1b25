package org.clausebook.check.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.clausebook.check.wording.Sentences.Sentence;
import org.clausebook.diagnostic.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The grade of Flesch and Kincaid as it is worked out by hand. */
final class ReadingAgeTest {

    private static final Place SOMEWHERE = new Place("clauses/staff/report.yaml", 1, 1);

    @Test
    void six_short_words_make_the_lowest_grade() {
        // 0.39 x 6 + 11.8 x 1 - 15.59 + 5
        assertThat(age("The cat sat on the mat.")).isCloseTo(3.55, within(0.001));
    }

    @Test
    void longer_words_and_sentences_make_it_harder() {
        // 10 words, 2 sentences, 17 syllables: 0.39 x 5 + 11.8 x 1.7 - 15.59 + 5
        assertThat(age("Pupils never share a password.", "Nobody has to answer questions."))
                .isCloseTo(11.42, within(0.001));
    }

    @Test
    void no_words_have_no_age() {
        assertThat(age("1998")).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "cat, 1",
        "the, 1",
        "school, 1",
        "shared, 1",
        "wanted, 2",
        "table, 2",
        "people, 2",
        "police, 2",
        "used, 1",
        "messages, 3",
        "policy, 3",
        "responsibility, 6",
        "rhythm, 1"
    })
    void syllables_are_counted_near_enough(String word, int syllables) {
        assertThat(ReadingAge.syllables(word)).isEqualTo(syllables);
    }

    private static double age(String... sentences) {
        return ReadingAge.of(
                List.of(sentences).stream().map(text -> new Sentence(text, SOMEWHERE)).toList());
    }
}
