package org.clausebook.words;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds what belongs to a person and to no published text: a telephone number, an e-mail address, a
 * name after a form of address.
 *
 * <pre>{@code PersonalDetails.find("Ask Mrs Reed.")   // a person's name, "Mrs Reed"}</pre>
 */
public final class PersonalDetails {

    /** What was found: what it is, and the words. */
    public record Found(String what, String words) {}

    private record Kind(String what, Pattern pattern) {}

    private static final List<Kind> KINDS =
            List.of(
                    new Kind(
                            "an e-mail address",
                            Pattern.compile("[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+")),
                    new Kind(
                            "a telephone number",
                            Pattern.compile(
                                    "(?<![\\w./-])(?:\\+44|0)(?:[ ()-]{0,2}\\d){9,10}(?![\\w/-])")),
                    new Kind(
                            "a person's name",
                            Pattern.compile(
                                    "\\b(?:Mr|Mrs|Ms|Miss|Dr|Revd?)\\.?[ \\u00a0]\\p{Lu}[\\p{L}'\\u2019-]+")));

    private PersonalDetails() {}

    /** The first of them in a text. */
    public static Optional<Found> find(String text) {
        for (Kind kind : KINDS) {
            Matcher matcher = kind.pattern().matcher(text);
            if (matcher.find()) {
                return Optional.of(new Found(kind.what(), matcher.group()));
            }
        }
        return Optional.empty();
    }
}
