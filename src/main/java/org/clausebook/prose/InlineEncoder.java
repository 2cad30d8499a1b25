package org.clausebook.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.clausebook.model.text.Address;

/**
 * Puts tokens in place of all that was typed on a line but spaces and the marks for bold, slant and
 * links, which AsciiDoc is left to read; reports every mark that is not on the list.
 */
final class InlineEncoder {

    /** What a backslash turns into the character itself. */
    private static final String ESCAPABLE = "{}#*_`^~+[]|<";

    private static final String SPECIAL = " \t\\{}<*_" + InlineSlips.FIRST;
    private static final String ID = "[a-z0-9]+(?:-[a-z0-9]+)*";
    private static final Pattern REFERENCE =
            Pattern.compile(ID + "(?:/" + ID + ")+(?:#[a-z0-9-]*[a-z][a-z0-9-]*)?");
    private static final Pattern LIKE_REFERENCE = Pattern.compile("<<[^\\s<>]{1,200}>>");
    private static final String REFERENCES =
            "type '<<folder/clause>>', '<<folder/clause#name>>', '<<section/id>>', '<<source/id>>' or '<<policy/id>>'";

    private static final Pattern POSITION = Pattern.compile(ID + "(?:/" + ID + ")+#[0-9.]+");
    private static final String POSITIONS =
            "positions move when text is added; give the block a name with '[#name]' on the line above it";

    private final Tokens tokens;
    private final Findings findings;
    private final List<RawMark> marks = new ArrayList<>();

    InlineEncoder(Tokens tokens, Findings findings) {
        this.tokens = tokens;
        this.findings = findings;
    }

    /**
     * Whether a backslash before a character anywhere in a line turns it into the character itself.
     */
    static boolean escapes(char character) {
        return ESCAPABLE.indexOf(character) >= 0;
    }

    /** The stars and underscores left for AsciiDoc so far. */
    List<RawMark> marks() {
        return List.copyOf(marks);
    }

    /** The part of a line between two characters, with tokens in place of words. */
    String encode(Line line, int from, int to) {
        return new Scan(line, from, to, false).encode();
    }

    /** One part of a line on its way. */
    private final class Scan {

        private final Line line;
        private final String text;
        private final int from;
        private final int to;
        private final boolean inLink;
        private final StringBuilder out = new StringBuilder();
        private int at;
        private int bracesAsTyped;

        Scan(Line line, int from, int to, boolean inLink) {
            this.line = line;
            this.text = line.text();
            this.from = from;
            this.to = to;
            this.inLink = inLink;
            this.at = from;
        }

        String encode() {
            while (at < to) {
                char c = text.charAt(at);
                if (c == ' ' || c == '\t') {
                    out.append(' ');
                    at++;
                } else if (c == '\\' && at + 1 < to && escapes(text.charAt(at + 1))) {
                    bracesAsTyped += text.charAt(at + 1) == '{' ? 1 : 0;
                    words(at + 1, at + 2);
                } else if (c == '{') {
                    setting();
                } else if (c == '}') {
                    brace();
                } else if (text.startsWith("<<", at) && isReference()) {
                    reference();
                } else if (!slip() && !link() && !mark()) {
                    plain();
                }
            }
            return out.toString();
        }

        private void setting() {
            int close = text.indexOf('}', at);
            int open = text.indexOf('{', at + 1);
            if (close < 0 || close >= to || (open >= 0 && open < close)) {
                brace();
                return;
            }
            int end = close + 1;
            SettingSyntax.Outcome outcome =
                    SettingSyntax.read(text.substring(at + 1, close), line.spot(at, end));
            if (outcome.token().isEmpty()) {
                refuse(ProseProblem.BAD_SETTING, end, outcome.hint());
            } else if (outcome.token().get() instanceof Token.Slot) {
                refuse(
                        ProseProblem.SLOT_IN_TEXT,
                        end,
                        "put it on a line of its own, with an empty line before and after");
            } else if (outcome.token().get() instanceof Token.Setting setting
                    && end < to
                    && text.charAt(end) == '[') {
                link("", Optional.of(setting), end);
            } else {
                out.append(tokens.letter(outcome.token().get()));
                at = end;
            }
        }

        /** A brace without its partner; one that closes what a backslash opened prints as typed. */
        private void brace() {
            if (text.charAt(at) == '}' && bracesAsTyped > 0) {
                bracesAsTyped--;
                words(at, at + 1);
            } else {
                String hint = "to print it, type '\\" + text.charAt(at) + "'";
                refuse(ProseProblem.STRAY_BRACE, at + 1, hint);
            }
        }

        private boolean isReference() {
            return Letters.inWordAt(text, at + 2)
                    || LIKE_REFERENCE.matcher(text).region(at, to).lookingAt();
        }

        private void reference() {
            int close = text.indexOf(">>", at);
            boolean closed = close >= 0 && close + 2 <= to;
            int end = closed ? close + 2 : to;
            String target = closed ? text.substring(at + 2, close) : "";
            if (!REFERENCE.matcher(target).matches()) {
                refuse(ProseProblem.BAD_REFERENCE, end, hint(target));
            } else if (inLink) {
                refuse(ProseProblem.LINK_IN_LINK, end, "end the link before it");
            } else {
                out.append(
                        tokens.letter(
                                new Token.Reference(Address.parse(target), line.spot(at, end))));
                at = end;
            }
        }

        private static String hint(String target) {
            return POSITION.matcher(target).matches() ? POSITIONS : REFERENCES;
        }

        private boolean slip() {
            if (InlineSlips.FIRST.indexOf(text.charAt(at)) < 0) {
                return false;
            }
            Optional<Slip.Found> found = Slip.at(InlineSlips.ALL, text, at, to);
            found.ifPresent(
                    slip -> {
                        slip.report(findings, line);
                        at = slip.match().end();
                    });
            return found.isPresent();
        }

        private boolean link() {
            if (at > from && Letters.inWord(text.codePointBefore(at))) {
                return false;
            }
            Optional<LinkSyntax.Found> found = LinkSyntax.at(text, at, to);
            if (found.isEmpty() || (inLink && !found.get().beforeBracket())) {
                return false;
            }
            link(found.get());
            return true;
        }

        private void link(LinkSyntax.Found found) {
            int end = at + found.address().length();
            found.problem()
                    .ifPresent(
                            problem ->
                                    findings.add(
                                            problem,
                                            line.spot(at, end),
                                            found.hint(problem),
                                            found.address()));
            if (found.beforeBracket()) {
                link(found.address(), Optional.empty(), end);
            } else {
                at = end;
            }
        }

        /** A link whose words begin at a bracket. */
        private void link(String address, Optional<Token.Setting> setting, int bracket) {
            int close = LinkSyntax.closing(text, bracket + 1, to);
            String words = close < 0 ? "" : text.substring(bracket + 1, close);
            if (inLink) {
                int end = close < 0 ? to : close + 1;
                refuse(ProseProblem.LINK_IN_LINK, end, "end the link before it");
            } else if (close < 0) {
                refuse(ProseProblem.UNCLOSED_LINK, to, "type ']' after the words of the link");
            } else if (words.isBlank()) {
                refuse(
                        ProseProblem.LINK_WITHOUT_WORDS,
                        close + 1,
                        "say in the brackets where it leads");
            } else if (LinkSyntax.hasOptions(words)) {
                refuse(
                        ProseProblem.LINK_OPTIONS,
                        close + 1,
                        "the brackets hold the words of the link and nothing else");
            } else {
                int first = bracket + 1 + words.length() - words.stripLeading().length();
                Token target = new Token.Target(address, setting, line.spot(at, first));
                out.append("link:").append(tokens.letter(target)).append('[');
                out.append(new Scan(line, first, close, true).encode()).append(']');
                at = close + 1;
            }
        }

        /** A star or underscore, left for AsciiDoc where it may be a mark. */
        private boolean mark() {
            char c = text.charAt(at);
            if (c != '*' && c != '_') {
                return false;
            }
            MarkSyntax mark = MarkSyntax.at(text, at, from, to);
            if (mark.isLeft(at)) {
                marks.add(new RawMark(c, mark.opens(), line.spot(at, at + 1)));
                out.append(c);
                at++;
            } else {
                words(at, mark.end());
            }
            return true;
        }

        /**
         * Letters up to the end of their word, or other characters up to the next that may be a
         * mark.
         */
        private void plain() {
            boolean word = Letters.inWord(text.codePointAt(at));
            int end = at + Character.charCount(text.codePointAt(at));
            while (end < to
                    && SPECIAL.indexOf(text.charAt(end)) < 0
                    && Letters.inWord(text.codePointAt(end)) == word) {
                end += Character.charCount(text.codePointAt(end));
            }
            words(at, Math.min(end, to));
        }

        /**
         * Takes out the characters between two, which print as typed; what stands before them on
         * the way is dropped.
         */
        private void words(int start, int end) {
            Token token = new Token.Words(text.substring(start, end), line.spot(at, end));
            boolean word = Letters.inWord(text.codePointAt(start));
            out.append(word ? tokens.letter(token) : tokens.other(token));
            at = end;
        }

        private void refuse(ProseProblem problem, int end, String hint) {
            findings.add(problem, line.spot(at, end), hint, text.substring(at, end));
            at = end;
        }
    }
}
