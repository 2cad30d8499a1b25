package org.clausebook.edition;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.clausebook.model.policy.Numbered;
import org.clausebook.model.source.Weight;
import org.clausebook.words.Words;

/** What the history of a policy is made of; each is written once and names the one before it. */
public sealed interface HistoryRecord {

    Link link();

    /** The day on which it was recorded. */
    LocalDate recorded();

    /**
     * A published edition.
     *
     * @param change the highest class of the changes in it
     * @param words what the product printed of its own
     * @param proposed the check code of the text put to those who approved it, where one was
     * @param amended the paragraphs that differ from the text proposed
     * @param check the digest of its words, as {@link CheckCode} makes it
     * @param pdf the digest of its PDF as it was published
     * @param whole whether nothing has been taken out of it since
     */
    record Edition(
            Link link,
            LocalDate recorded,
            EditionNumber number,
            Weight change,
            Numbered text,
            Words words,
            Optional<String> proposed,
            List<String> amended,
            CheckCode check,
            String pdf,
            boolean whole)
            implements HistoryRecord {
        public Edition {
            amended = List.copyOf(amended);
        }

        public LocalDate inForce() {
            return text.policy().inForce();
        }
    }

    /** An edition no longer holds from a day on; what held before it does not come back. */
    record Withdrawal(
            Link link,
            LocalDate recorded,
            EditionNumber of,
            LocalDate from,
            String reason,
            String by)
            implements HistoryRecord {}

    /**
     * Something in an edition's record was wrong: a date, a minute, a name of a body. The text
     * stays as it was published.
     *
     * @param says what it should have said, for all readers of the edition
     */
    record Correction(
            Link link, LocalDate recorded, EditionNumber of, String says, String reason, String by)
            implements HistoryRecord {}

    /**
     * A meeting has ratified an edition that the head or the chair had approved alone. Its text and
     * its dates stay as they are.
     */
    record Ratification(Link link, LocalDate recorded, EditionNumber of, Meeting meeting)
            implements HistoryRecord {}

    /**
     * Words were taken out of a published edition.
     *
     * @param removed the pieces of its record, with the digest that stands for each
     * @param places what was removed, as a reader knows it: {@code paragraph 4.2}
     * @param pdf the digest of the PDF made without those words
     */
    record Redaction(
            Link link,
            LocalDate recorded,
            EditionNumber of,
            List<Removed> removed,
            List<String> places,
            String reason,
            String by,
            String pdf)
            implements HistoryRecord {
        public Redaction {
            removed = List.copyOf(removed);
            places = List.copyOf(places);
        }
    }

    /**
     * A piece of a record that was taken out.
     *
     * @param piece its position among the record's pieces
     * @param digest the digest that stands in the record for what was there
     * @param notice the digest of the notice that stands there now
     */
    record Removed(int piece, String digest, String notice) {}

    /**
     * A document that was made elsewhere.
     *
     * @param from the day from which it held
     * @param until the last day on which it held; absent where it held until the first edition
     * @param pdf the digest of its PDF
     */
    record Received(
            Link link,
            LocalDate recorded,
            String title,
            LocalDate from,
            Optional<LocalDate> until,
            String pdf)
            implements HistoryRecord {}
}
