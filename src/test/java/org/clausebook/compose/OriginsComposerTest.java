package org.clausebook.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.clausebook.edition.History;
import org.clausebook.edition.HistoryRecord;
import org.clausebook.edition.RealDisk;
import org.clausebook.edition.Shelf;
import org.clausebook.explain.Entries;
import org.clausebook.explain.Entry;
import org.clausebook.words.Words;
import org.junit.jupiter.api.Test;

/** Who reads a published policy is told whose words it has, and nothing that stays inside. */
final class OriginsComposerTest {

    private static final List<History> HISTORIES =
            new Shelf(Path.of(""), new RealDisk()).histories();

    private static String text(History history) {
        List<HistoryRecord.Edition> editions = history.editions();
        HistoryRecord.Edition newest = editions.get(editions.size() - 1);
        return DocumentText.of(new OriginsComposer(Words.english()).compose(newest, editions));
    }

    private static History history(String owner, String policy) {
        return HISTORIES.stream()
                .filter(one -> one.owner().equals(owner) && one.policy().equals(policy))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void model_text_own_words_and_values_are_told_apart_with_reason_and_since() {
        assertThat(text(history("riverside", "social-media")))
                .contains("Model text: the clause 'Keeping children safe', wording 3 (short).\n")
                .contains(
                        "Written by Riverside Primary School: the clause 'A safer culture', wording 1.")
                .contains(
                        "In place of the model text, words by Riverside Primary School. Reason: The"
                                + " governors wanted the opening to sound like our school. Agreed by"
                                + " Governing Body on 8 July 2026.\n")
                .contains("Added to the text by Riverside Primary School. Reason: ")
                .contains(
                        "Filled in by Riverside Primary School: 'Riverside Messages'. In the policy"
                                + " since version 2.0, which applied from 2 September 2024.\n")
                .contains(
                        "In the policy since version 1.0, which applied from 1 September 2023.\n");
        assertThat(text(history("northfold-high", "social-media")))
                .contains(
                        "Filled in by the group that the school belongs to: 'local governing body'.")
                .contains(
                        "An exception for which the clause leaves room, worded by Northfold High School.")
                .doesNotContain("'has'");
    }

    @Test
    void every_line_of_every_newest_version_is_there_in_order_and_no_file() {
        int lines = 0;
        for (History history : HISTORIES) {
            if (history.newest().isEmpty()) {
                continue;
            }
            String text = text(history);
            int from = 0;
            HistoryRecord.Edition newest = history.newest().get();
            for (Entry entry : Entries.of(newest.text())) {
                int at = text.indexOf(entry.text(), from);
                assertThat(at).as(history.policy() + ": " + entry.text()).isNotNegative();
                from = at + entry.text().length();
                lines++;
            }
            assertThat(text)
                    .doesNotContain(".yaml", "schools/")
                    .doesNotContainPattern(":[0-9]+:[0-9]+");
        }
        System.out.printf("Origins: %,d lines of published versions%n", lines);
        assertThat(lines).isGreaterThan(1000);
    }
}
