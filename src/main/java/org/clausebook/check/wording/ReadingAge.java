package org.clausebook.check.wording;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.clausebook.check.wording.Sentences.Sentence;

/**
 * About how old a reader has to be, in years, by the grade of Flesch and Kincaid: J. P. Kincaid, R.
 * P. Fishburne, R. L. Rogers and B. S. Chissom, "Derivation of new readability formulas for Navy
 * enlisted personnel", Research Branch Report 8-75, 1975. A grade of an American school is about
 * five years less than the age of those in it.
 *
 * <p>Syllables are counted as groups of vowels, without an e that is not spoken. That is wrong for
 * some words and near enough for a page of them; for a few words it means nothing.
 */
final class ReadingAge {

    private static final double WORDS_A_SENTENCE = 0.39;
    private static final double SYLLABLES_A_WORD = 11.8;
    private static final double LESS = 15.59;
    private static final int YEARS_BEFORE_SCHOOL = 5;

    private static final Pattern WORD = Pattern.compile("\\p{L}+(?:['\\u2019]\\p{L}+)?");
    private static final Pattern VOWELS = Pattern.compile("[aeiouy]+");
    private static final Pattern SILENT =
            Pattern.compile("(?:[^laeiouy]e|[^laeiouyscgzxh]es|[^aeioutdy]ed)$");

    private ReadingAge() {}

    static double of(List<Sentence> sentences) {
        double words = 0;
        double syllables = 0;
        for (Sentence sentence : sentences) {
            for (MatchResult word : WORD.matcher(sentence.text()).results().toList()) {
                words++;
                syllables += syllables(word.group());
            }
        }
        return words == 0
                ? 0
                : WORDS_A_SENTENCE * words / sentences.size()
                        + SYLLABLES_A_WORD * syllables / words
                        - LESS
                        + YEARS_BEFORE_SCHOOL;
    }

    /** At least one. */
    static int syllables(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        int groups = (int) VOWELS.matcher(lower).results().count();
        boolean silent = groups > 1 && SILENT.matcher(lower).find();
        return Math.max(1, silent ? groups - 1 : groups);
    }
}
