package org.clausebook.compose;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clausebook.model.policy.Issuer;
import org.clausebook.model.source.Ordered;
import org.clausebook.model.text.Address;

/**
 * A policy or form as it is printed, for every output alike.
 *
 * @param id the policy's id; for a form with the role after it, {@code social-media-staff}
 * @param title in plain words, for windows, bookmarks and lists
 * @param school the names of its issuers in one line
 * @param draft whether each page says so
 * @param facts what a reader asks first (from when it applies, which edition it is), for the page
 *     around the document
 * @param running what stands at the head and foot of each page
 * @param pieces everything printed, in reading order
 * @param targets where references lead: {@code #staff.passwords} inside the document, or the
 *     address of a source
 */
public record Document(
        String id,
        String language,
        String title,
        String school,
        boolean draft,
        List<Issuer> issuers,
        List<Fact> facts,
        Running running,
        List<Piece> pieces,
        Map<Address, String> targets) {

    public Document {
        issuers = List.copyOf(issuers);
        facts = List.copyOf(facts);
        pieces = List.copyOf(pieces);
        targets = Ordered.copyOf(targets);
    }

    /** The same with other facts. */
    public Document with(List<Fact> others) {
        return new Document(
                id, language, title, school, draft, issuers, others, running, pieces, targets);
    }

    /** A label and what it says, in plain words. */
    public record Fact(String label, String value) {}

    /**
     * The words at the head and foot of each printed page; the number of the page is the output's
     * own.
     *
     * @param latest tells whoever holds a printed copy to look for a newer one; empty for nothing
     */
    public record Running(String head, String foot, String latest) {
        public Running(String head, String foot) {
            this(head, foot, "");
        }
    }

    /**
     * Where a reference leads; empty where that is neither in the document nor a page of the
     * register.
     */
    public Optional<String> target(Address to) {
        return Optional.ofNullable(targets.get(to));
    }

    /** Whether its title stands on its cover or at its head. */
    public boolean bearsTitle() {
        return pieces.stream().anyMatch(Document::bearsTitle);
    }

    private static boolean bearsTitle(Piece piece) {
        return piece instanceof Piece.Title
                || (piece instanceof Piece.Cover cover
                        && cover.parts().stream().anyMatch(CoverPart.Title.class::isInstance));
    }

    /**
     * Its parts, and its sections down to a depth of 1 or 2, whether or not it prints a list of
     * contents.
     */
    public List<ContentsEntry> outline(int depth) {
        return ContentsComposer.entries(pieces, depth);
    }
}
