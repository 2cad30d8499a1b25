package org.clausebook.prose;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clausebook.prose.Encoded.Head;
import org.clausebook.prose.Encoded.Role;

/**
 * Reads the lines that stand above blocks, {@code [#name]}, {@code [.note]} and {@code
 * [.continued]}, until their block comes.
 */
final class Heads {

    private static final Pattern NAME_LINE = Pattern.compile("\\[#([^\\[\\]]*)\\]");
    private static final Pattern ROLE_LINE = Pattern.compile("\\[\\.(note|continued)\\]");
    private static final String RULE =
            "a name is lower-case letters, figures and hyphens, with one letter at least and 64 characters at most";
    private static final String KNOWN =
            "the lines that may stand above a block are '[#name]', '[.note]' and '[.continued]'";

    private final Findings findings;
    private final Set<String> names = new HashSet<>();
    private final List<Head> written = new ArrayList<>();
    private Optional<String> name = Optional.empty();
    private Role role = Role.NONE;
    private Optional<Line> nameLine = Optional.empty();
    private Optional<Line> roleLine = Optional.empty();

    Heads(Findings findings) {
        this.findings = findings;
    }

    List<Head> all() {
        return written;
    }

    boolean isWaiting() {
        return nameLine.isPresent() || roleLine.isPresent();
    }

    /** Reads a line in brackets; inside an item only a name may stand above a paragraph. */
    void read(Line line, boolean inItem) {
        Matcher named = NAME_LINE.matcher(line.text());
        Matcher marked = ROLE_LINE.matcher(line.text());
        if (named.matches()) {
            if (nameLine.isPresent()) {
                findings.add(
                        ProseProblem.TWO_NAMES,
                        line.spot(),
                        "leave out one of the two lines",
                        named.group(1));
            }
            name = name(named.group(1), line.spot());
            nameLine = Optional.of(line);
        } else if (marked.matches() && !inItem) {
            if (roleLine.isPresent()) {
                findings.add(
                        ProseProblem.UNKNOWN_HEAD,
                        line.spot(),
                        "leave out one of the two lines",
                        line.text());
            }
            role = marked.group(1).equals("note") ? Role.NOTE : Role.CONTINUED;
            roleLine = Optional.of(line);
        } else if (marked.matches()) {
            findings.add(
                    ProseProblem.NOT_A_PARAGRAPH, line.spot(), "end the list first", line.text());
        } else {
            findings.add(ProseProblem.UNKNOWN_HEAD, line.spot(), hint(line.text()), line.text());
        }
    }

    private static String hint(String text) {
        Matcher anchor = Pattern.compile("\\[\\[([^\\[\\],]*)\\]\\]").matcher(text);
        if (anchor.matches()) {
            return "type '[#" + anchor.group(1) + "]'";
        }
        return KNOWN
                + "\nto print it as words, type '\\' in front of it: \\"
                + LineSlips.shortened(text);
    }

    /** Checks a name and remembers it; nothing where it cannot be one. */
    Optional<String> name(String typed, Token.Spot spot) {
        if (!Names.isName(typed)) {
            String better =
                    Names.of(typed).map(name -> "did you mean '" + name + "'?\n").orElse("");
            findings.add(ProseProblem.BAD_NAME, spot, better + RULE, typed);
            return Optional.empty();
        }
        if (!names.add(typed)) {
            findings.add(ProseProblem.SAME_NAME, spot, "give each block a name of its own", typed);
            return Optional.empty();
        }
        return Optional.of(typed);
    }

    /**
     * The line that AsciiDoc gets above the block which begins here; a role is for paragraphs
     * alone.
     */
    String write(Token.Spot spot, boolean paragraph) {
        if (!paragraph && roleLine.isPresent()) {
            Line line = roleLine.get();
            findings.add(
                    ProseProblem.NOT_A_PARAGRAPH,
                    line.spot(),
                    "it marks one paragraph; leave the line out",
                    line.text());
        }
        written.add(new Head(name, role, spot));
        spent();
        return "[#b" + (written.size() - 1) + "]\n";
    }

    /** Reports what waits for a block where none comes. */
    void nothingBelow() {
        nameLine.or(() -> roleLine)
                .ifPresent(
                        line ->
                                findings.add(
                                        ProseProblem.NOTHING_BELOW,
                                        line.spot(),
                                        "type the block straight under it",
                                        line.text()));
        spent();
    }

    void spent() {
        name = Optional.empty();
        role = Role.NONE;
        nameLine = Optional.empty();
        roleLine = Optional.empty();
    }
}
