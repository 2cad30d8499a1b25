package org.clausebook.prose;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clausebook.prose.Draft.Above;

/**
 * Writes items, steps, meanings and the plus that goes on with an item, where AsciiDoc will put
 * them into the list they seem to be in.
 */
final class ListEncoder {

    static final Pattern ITEM = Pattern.compile("(\\*+|\\.+)[ \\t]+(?=\\S)");
    private static final Pattern NAME = Pattern.compile("\\[\\[([^\\[\\]]*)\\]\\][ \\t]*");

    private final Draft draft;

    ListEncoder(Draft draft) {
        this.draft = draft;
    }

    /**
     * Writes the line where it is an item or begins with a word to be explained; says whether it
     * is.
     */
    boolean encode(Line line) {
        Matcher item = ITEM.matcher(line.text());
        int term = endOfTerm(line.text());
        if (item.lookingAt()) {
            item(line, item.group(1), item.end());
        } else if (term > 0) {
            term(line, term);
        } else {
            return false;
        }
        return true;
    }

    private void item(Line line, String marks, int from) {
        if (enter(line, marks, line.spot(0, marks.length()))) {
            draft.write(marks + " ");
            int words = named(line, from);
            if (words == line.text().length()) {
                draft.findings()
                        .add(
                                ProseProblem.EMPTY_ITEM,
                                line.spot(),
                                "type the words of the item on the same line");
            }
            draft.line(line, words);
            draft.setAbove(Above.ITEM, line);
        }
    }

    /** Whether a line would be an item, or would begin with a word to be explained. */
    static boolean isItem(String text) {
        return ITEM.matcher(text).lookingAt() || endOfTerm(text) > 0;
    }

    /**
     * Where the word ends that a line explains: at two colons outside braces with a space or
     * nothing after them; -1 for none.
     */
    private static int endOfTerm(String text) {
        boolean braces = false;
        for (int i = 1; i + 1 < text.length(); i++) {
            char c = text.charAt(i);
            braces = c == '{' || (braces && c != '}');
            boolean colons = !braces && c == ':' && text.charAt(i + 1) == ':';
            if (colons && (i + 2 == text.length() || " \t".indexOf(text.charAt(i + 2)) >= 0)) {
                return i;
            }
        }
        return -1;
    }

    private void term(Line line, int termEnd) {
        int from = termEnd + ListStack.TERM.length();
        while (from < line.text().length() && " \t".indexOf(line.text().charAt(from)) >= 0) {
            from++;
        }
        if (enter(line, ListStack.TERM, line.spot(0, termEnd))) {
            draft.words(line, named(line, 0), termEnd);
            draft.write(ListStack.TERM);
            if (from < line.text().length()) {
                draft.write(" ");
                draft.line(line, from);
                draft.setAbove(Above.ITEM, line);
            } else {
                draft.write("\n");
                draft.setAbove(Above.TERM, line);
            }
        }
    }

    /**
     * Reads the name that may stand first in an item and writes where the item starts; gives where
     * its words begin.
     */
    private int named(Line line, int from) {
        Matcher anchor = NAME.matcher(line.text()).region(from, line.text().length());
        if (!anchor.lookingAt()) {
            draft.start(Optional.empty(), line.spot(0, from));
            return from;
        }
        draft.start(
                draft.heads().name(anchor.group(1), line.spot(from, anchor.end())),
                line.spot(0, anchor.end()));
        return anchor.end();
    }

    /**
     * Goes to the list with these marks, back to it or into a new one; false, and a finding, where
     * it cannot be where it seems.
     */
    private boolean enter(Line line, String marks, Token.Spot spot) {
        draft.endAbove();
        boolean opens = !draft.lists().isOpen(marks);
        if (draft.isUnder(Above.PARAGRAPH) || (opens && draft.isUnder(Above.PARAGRAPH_IN_ITEM))) {
            draft.findings()
                    .add(
                            ProseProblem.LIST_UNDER_TEXT,
                            line.spot(),
                            "put an empty line between the text and the list");
            return false;
        }
        ListStack lists = draft.lists();
        if (draft.heads().isWaiting()) {
            lists.clear();
        }
        if (!lists.isOpen(marks)) {
            if (!mayOpen(marks, spot)) {
                return false;
            }
            if (lists.isEmpty()) {
                draft.write(draft.heads().write(line.spot(0, 0), false));
            }
        }
        lists.enter(marks);
        return true;
    }

    private boolean mayOpen(String marks, Token.Spot spot) {
        ListStack lists = draft.lists();
        int wanted = lists.marksForNext(marks);
        if (draft.isUnder(Above.NOTHING) && !lists.isEmpty() && wanted == 1) {
            draft.findings()
                    .add(
                            ProseProblem.LISTS_JOIN,
                            spot,
                            "put a line of text between the two lists, or a name, '[#name]', above the second");
        } else if (lists.depth() == ListStack.DEEPEST) {
            draft.findings()
                    .add(
                            ProseProblem.LIST_TOO_DEEP,
                            spot,
                            "say it in fewer levels, or in clauses of their own");
        } else if (marks.charAt(0) != ':' && marks.length() != wanted) {
            String right = marks.substring(0, 1).repeat(wanted);
            draft.findings()
                    .add(
                            ProseProblem.LIST_LEVEL,
                            spot,
                            "type '"
                                    + right
                                    + "' here; to print it as words, type '\\' in front of it",
                            marks);
        } else {
            return true;
        }
        return false;
    }

    /** Writes the plus that puts the next paragraph into the item above. */
    void plus(Line line) {
        draft.endAbove();
        if (draft.isUnder(Above.ITEM) || draft.isUnder(Above.PARAGRAPH_IN_ITEM)) {
            draft.write("+\n");
            draft.setAbove(Above.PLUS, line);
        } else {
            draft.findings()
                    .add(
                            ProseProblem.NOTHING_TO_CONTINUE,
                            line.spot(),
                            "type it straight under the item, without an empty line");
        }
    }
}
