package org.clausebook.prose;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads {@code https://guidance.example[the guidance]}, and knows everything that looks like it and
 * is not wanted.
 */
final class LinkSyntax {

    private static final Pattern BEFORE_BRACKET =
            Pattern.compile("([A-Za-z][A-Za-z0-9+.-]{0,20}):([^\\s\\[\\]{}]{0,2000})\\[");
    private static final Pattern ALONE =
            Pattern.compile(
                    "(?:[a-z][a-z0-9+.-]{0,20}://|mailto:)[^\\s\\[\\]{}|]{0,2000}[^\\s\\[\\]{}|.,;:!?)'\"]");
    private static final Pattern WEB =
            Pattern.compile(
                    "https?://[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?(?::[0-9]{1,5})?(?:[/?#][A-Za-z0-9._~%!$&'()*+,;=:@/?#-]*)?");
    private static final Pattern MAIL =
            Pattern.compile(
                    "mailto:[A-Za-z0-9.!#$&'*+/=?^_`~-]+@[A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]+)+");
    private static final Pattern OPTIONS = Pattern.compile("\\^$|,\\s*[a-z]+=");

    private LinkSyntax() {}

    /**
     * What begins at a character of a line, where that may be a link; nothing where it is words.
     */
    static Optional<Found> at(String line, int from, int to) {
        Matcher link = BEFORE_BRACKET.matcher(line).region(from, to);
        if (link.lookingAt()) {
            return Optional.of(
                    new Found(link.group(1), line.substring(from, link.end() - 1), true));
        }
        Matcher alone = ALONE.matcher(line).region(from, to);
        if (alone.lookingAt()) {
            String address = alone.group();
            return Optional.of(
                    new Found(address.substring(0, address.indexOf(':')), address, false));
        }
        return Optional.empty();
    }

    /** Whether a link may lead there. */
    static boolean isAddress(String address) {
        return WEB.matcher(address).matches() || MAIL.matcher(address).matches();
    }

    /**
     * Whether the words in a link's brackets hold what AsciiDoc knows as options: a window to open,
     * a role.
     */
    static boolean hasOptions(String words) {
        return OPTIONS.matcher(words).find();
    }

    /**
     * Where the words of a link end: at its bracket, unless a backslash stands before it; -1 where
     * there is none.
     */
    static int closing(String line, int from, int to) {
        for (int i = from; i < to; i++) {
            if (line.charAt(i) == '\\') {
                i++;
            } else if (line.charAt(i) == ']') {
                return i;
            }
        }
        return -1;
    }

    /** An address, or a macro that looks like one. */
    record Found(String scheme, String address, boolean beforeBracket) {

        /** The problem with it, if any; an insecure address is one, and is a link all the same. */
        Optional<ProseProblem> problem() {
            boolean slashes = address.startsWith("://", scheme.length());
            return switch (scheme.toLowerCase(Locale.ROOT)) {
                case "https" -> known(WEB);
                case "mailto" -> known(MAIL);
                case "http" -> known(WEB).or(() -> Optional.of(ProseProblem.INSECURE_LINK));
                case "javascript", "data", "vbscript", "tel", "sms" ->
                        Optional.of(ProseProblem.LINK_SCHEME);
                default -> Optional.of(slashes ? ProseProblem.LINK_SCHEME : ProseProblem.MACRO);
            };
        }

        /** What would work instead. */
        String hint(ProseProblem problem) {
            return switch (problem) {
                case INSECURE_LINK ->
                        "most sites answer to 'https:' as well: try 'https"
                                + address.substring(4)
                                + "'";
                case BARE_LINK -> "say where it leads: '" + address + "[words]'";
                case LINK_SCHEME -> "a link begins with 'https:' or 'mailto:'";
                case MACRO -> macroHint();
                case BAD_LINK ->
                        "copy it from the browser; it has no spaces, quotation marks or accented letters";
                default -> "";
            };
        }

        private String macroHint() {
            return switch (scheme) {
                case "link" -> "leave out 'link:'";
                case "xref" -> "a reference is '<<folder/clause>>'";
                default ->
                        "for words, type a space after the colon; a link begins with 'https:' or 'mailto:'";
            };
        }

        private Optional<ProseProblem> known(Pattern form) {
            if (!form.matcher(address).matches()) {
                return Optional.of(ProseProblem.BAD_LINK);
            }
            return beforeBracket ? Optional.empty() : Optional.of(ProseProblem.BARE_LINK);
        }
    }
}
