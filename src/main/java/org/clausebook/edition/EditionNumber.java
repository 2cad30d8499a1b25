package org.clausebook.edition;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clausebook.model.source.Weight;

/**
 * The number of an edition: {@code 4.0} changes a rule, {@code 4.1} corrects words.
 *
 * @param major from 1
 * @param minor from 0
 */
public record EditionNumber(int major, int minor) implements Comparable<EditionNumber> {

    public static final EditionNumber FIRST = new EditionNumber(1, 0);

    private static final Pattern FORM = Pattern.compile("([1-9]\\d{0,3})\\.(0|[1-9]\\d{0,3})");

    /** Reads {@code 4.0}; anything else is no number. */
    public static Optional<EditionNumber> parse(String text) {
        Matcher form = FORM.matcher(text);
        return form.matches()
                ? Optional.of(
                        new EditionNumber(
                                Integer.parseInt(form.group(1)), Integer.parseInt(form.group(2))))
                : Optional.empty();
    }

    /** The number of the edition after this one. */
    public EditionNumber next(Weight change) {
        return change == Weight.SUBSTANTIVE
                ? new EditionNumber(major + 1, 0)
                : new EditionNumber(major, minor + 1);
    }

    @Override
    public int compareTo(EditionNumber other) {
        int byMajor = Integer.compare(major, other.major);
        return byMajor != 0 ? byMajor : Integer.compare(minor, other.minor);
    }

    @Override
    public String toString() {
        return major + "." + minor;
    }
}
