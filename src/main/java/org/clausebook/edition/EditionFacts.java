package org.clausebook.edition;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.clausebook.model.source.Weight;
import org.clausebook.words.Words;

/**
 * What an edition's record says besides its text.
 *
 * @param recorded the day on which it is published
 * @param change the highest class of the changes in it
 * @param proposed the check code of the text put to those who approved it
 * @param amended the paragraphs that differ from that text
 * @param words what the product prints of its own
 */
public record EditionFacts(
        EditionNumber number,
        LocalDate recorded,
        Weight change,
        Optional<String> proposed,
        List<String> amended,
        Words words) {
    public EditionFacts {
        amended = List.copyOf(amended);
    }
}
