package org.clausebook.prose;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clausebook.model.text.Form;

/**
 * Reads what stands between braces: {@code head}, {@code a head}, {@code head's}, {@code governors:
 * meets | meet}.
 */
final class SettingSyntax {

    private static final String ID = "[A-Za-z][a-z0-9]*(?:-[a-z0-9]+)*";
    private static final Pattern SLOT = Pattern.compile("slot-([a-z0-9]+(?:-[a-z0-9]+)*)");
    private static final Pattern WORDS =
            Pattern.compile(
                    "(?<article>[Aa] )?(?<name>"
                            + ID
                            + ")(?<plural>:plural)?(?<possessive>['\u2019]s)?");
    private static final Pattern BY_NUMBER =
            Pattern.compile("(?<name>" + ID + "): ?(?<one>[^|]*)\\|(?<many>[^|]*)");
    private static final String FORMS =
            "the forms are {head}, {Head}, {a head}, {A head}, {head's}, {head:plural} and {governors: meets | meet}";
    private static final Pattern NOT_IN_NAMES = Pattern.compile("[^a-z0-9]+");

    private SettingSyntax() {}

    /**
     * The setting or slot that the words between the braces ask for; nothing, and a finding, where
     * they are malformed.
     */
    static Outcome read(String body, Token.Spot spot) {
        Matcher slot = SLOT.matcher(body);
        if (slot.matches()) {
            return new Outcome(Optional.of(new Token.Slot(slot.group(1), spot)), "");
        }
        Matcher words = WORDS.matcher(body);
        if (words.matches()) {
            return words(words, spot);
        }
        Matcher byNumber = BY_NUMBER.matcher(body);
        if (byNumber.matches()) {
            return byNumber(byNumber, spot);
        }
        return Outcome.malformed(hint(body));
    }

    private static Outcome words(Matcher match, Token.Spot spot) {
        String typed = match.group("name");
        String article = match.group("article");
        boolean upper = Character.isUpperCase(typed.charAt(0));
        if (upper && article != null) {
            return Outcome.malformed("for a capital first, type '{A " + lower(typed) + "}'");
        }
        Form form =
                new Form(
                        match.group("plural") != null ? Form.Kind.PLURAL : Form.Kind.VALUE,
                        upper || "A ".equals(article),
                        article != null,
                        match.group("possessive") != null);
        return new Outcome(Optional.of(new Token.Setting(lower(typed), form, List.of(), spot)), "");
    }

    private static Outcome byNumber(Matcher match, Token.Spot spot) {
        String typed = match.group("name");
        List<String> choices = List.of(match.group("one").strip(), match.group("many").strip());
        if (Character.isUpperCase(typed.charAt(0)) || choices.contains("")) {
            return Outcome.malformed(
                    "type '{" + lower(typed) + ": one | many}', such as {governors: meets | meet}");
        }
        Form form = new Form(Form.Kind.BY_NUMBER, false, false, false);
        return new Outcome(Optional.of(new Token.Setting(lower(typed), form, choices, spot)), "");
    }

    /**
     * What was probably meant, where leaving out spaces, underscores and capitals makes a name;
     * else the forms there are.
     */
    private static String hint(String body) {
        if (body.matches("[Aa]n [a-z0-9-]+")) {
            return "type '{"
                    + body.replaceFirst("n ", " ")
                    + "}': 'an' is written by itself where it belongs";
        }
        String first = NOT_IN_NAMES.matcher(lower(body.strip())).replaceAll("-");
        boolean oneName =
                body.strip().matches("[A-Za-z0-9_]+(?:[-_ ][A-Za-z0-9_]+)?")
                        && first.matches("[a-z][a-z0-9-]*[a-z0-9]");
        return (oneName ? "did you mean '{" + first + "}'?\n" : "")
                + FORMS
                + "\nfor a brace itself, type '\\{'";
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    /** One token, or none and what to type instead. */
    record Outcome(Optional<Token> token, String hint) {
        private static Outcome malformed(String hint) {
            return new Outcome(Optional.empty(), hint);
        }
    }
}
