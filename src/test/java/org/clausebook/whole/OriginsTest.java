package org.clausebook.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.clausebook.compose.Document;
import org.clausebook.compose.DocumentText;
import org.clausebook.compose.Imprint;
import org.clausebook.compose.Piece;
import org.clausebook.compose.PolicyComposer;
import org.clausebook.explain.Entries;
import org.clausebook.explain.Spoken;
import org.clausebook.model.policy.Numbered;
import org.clausebook.words.Words;
import org.junit.jupiter.api.Test;

/**
 * Every character that a policy prints is answered for, and the place it names is the right one.
 */
final class OriginsTest {

    private final Demonstration demonstration = Demonstration.shared();
    private final Sources sources = new Sources(demonstration.root());

    @Test
    void the_runs_joined_are_the_documents_text() {
        for (Demonstration.Standing policy : demonstration.policies()) {
            Document document = document(policy.text());
            String joined =
                    PrintedPieces.of(document.pieces()).stream()
                            .map(Printed::text)
                            .collect(Collectors.joining());
            assertThat(letters(joined))
                    .as(policy.toString())
                    .isEqualTo(letters(DocumentText.of(document)));
        }
    }

    @Test
    void what_why_explains_is_the_text_that_is_printed() {
        for (Demonstration.Standing policy : demonstration.policies()) {
            List<Printed> explained = new ArrayList<>();
            Entries.of(policy.text())
                    .forEach(
                            entry ->
                                    Spoken.of(entry.runs())
                                            .forEach(
                                                    one ->
                                                            explained.add(
                                                                    new Printed.Words(
                                                                            one.text(),
                                                                            one.origin()))));
            List<Printed> printed = words(policy.text());
            assertThat(explained).as(policy.toString()).isNotEmpty();
            assertThat(firstDifference(explained, printed)).as(policy.toString()).isEmpty();
        }
    }

    @Test
    void no_character_is_without_an_origin() {
        int policies = 0;
        long all = 0;
        long words = 0;
        List<String> orphans = new ArrayList<>();
        for (Demonstration.Standing policy : demonstration.policies()) {
            policies++;
            for (Printed piece : PrintedPieces.of(document(policy.text()).pieces())) {
                all += piece.text().length();
                words += piece instanceof Printed.Words ? piece.text().length() : 0;
                if (!isAnsweredFor(piece, policy.text())) {
                    orphans.add(policy + ": " + piece);
                }
            }
        }
        System.out.printf(
                "Origins: %,d characters of %d policies, %,d of them with an origin of their own,"
                        + " the rest numbers and names that a file states; without an origin: %d%n",
                all, policies, words, orphans.size());
        assertThat(policies).isGreaterThanOrEqualTo(15);
        assertThat(orphans).isEmpty();
    }

    @Test
    void the_place_that_an_origin_names_holds_the_words() {
        long checked = 0;
        List<String> strays = new ArrayList<>();
        for (Demonstration.Standing policy : demonstration.policies()) {
            for (Printed piece : PrintedPieces.of(document(policy.text()).pieces())) {
                if (piece instanceof Printed.Words said) {
                    checked++;
                    said.origin()
                            .on(new PlaceCheck(said.text(), sources))
                            .ifPresent(stray -> strays.add(policy + ": " + stray));
                }
            }
        }
        System.out.printf(
                "Origins: %,d places looked up in the files, %d of them wrong%n",
                checked, strays.size());
        assertThat(checked).isPositive();
        assertThat(strays).isEmpty();
    }

    private boolean isAnsweredFor(Printed piece, Numbered policy) {
        if (piece instanceof Printed.Words words) {
            return words.origin().on(new Answer());
        }
        return piece instanceof Printed.Label label
                ? policy.numbers().containsValue(label.text())
                : sources.state(piece.text());
    }

    /**
     * Of a document in the order of reading, what stands in the clauses with an origin of its own.
     */
    static List<Printed> words(Numbered text) {
        return PrintedPieces.of(body(document(text))).stream()
                .filter(Printed.Words.class::isInstance)
                .toList();
    }

    private static Document document(Numbered text) {
        return new PolicyComposer(Words.english()).compose(text, Imprint.DRAFT);
    }

    /** Without what stands around the clauses: cover, control, contents, and the closing lists. */
    private static List<Piece> body(Document document) {
        return document.pieces().stream()
                .filter(
                        piece ->
                                !(piece instanceof Piece.Cover
                                        || piece instanceof Piece.Title
                                        || piece instanceof Piece.Control
                                        || piece instanceof Piece.Contents
                                        || (piece instanceof Piece.Section section
                                                && section.webId().startsWith("closing."))))
                .toList();
    }

    private static String firstDifference(List<Printed> explained, List<Printed> printed) {
        for (int i = 0; i < Math.max(explained.size(), printed.size()); i++) {
            String one = i < explained.size() ? explained.get(i).toString() : "nothing";
            String other = i < printed.size() ? printed.get(i).toString() : "nothing";
            if (!one.equals(other)) {
                return "explained " + one + "\nprinted " + other;
            }
        }
        return "";
    }

    private static String letters(String text) {
        return text.replaceAll("\\s+", "");
    }
}
