package org.clausebook.model.policy;

import java.util.Map;
import org.clausebook.model.source.Ordered;
import org.clausebook.model.text.Address;

/**
 * A policy whose numbers are made and whose references say what they print.
 *
 * @param numbers by address, as printed: sections ({@code section/accounts}) {@code 4}, paragraphs
 *     {@code 4.1} or {@code 401}, items {@code (b)}; what bears no number is absent
 */
public record Numbered(Policy policy, Map<Address, String> numbers) {
    public Numbered {
        numbers = Ordered.copyOf(numbers);
    }
}
