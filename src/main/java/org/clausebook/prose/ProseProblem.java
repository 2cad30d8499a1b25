package org.clausebook.prose;

import org.clausebook.diagnostic.Problem;
import org.clausebook.diagnostic.Severity;

/** What can be wrong with a clause text. */
public enum ProseProblem implements Problem {
    // --- lines ---
    LEADING_SPACE(
            "a line of text starts with a space",
            "A line that starts with a space would be printed as if typed on a typewriter. Start every line at the left margin of the text."),
    COMMENT(
            "a line that starts with '//' would be left out",
            "AsciiDoc takes such a line for a remark and prints nothing of it. What must not be printed goes into 'note'."),
    ATTRIBUTE_LINE(
            "a line like ':name: value' would be left out",
            "AsciiDoc takes such a line for a setting of its own and prints nothing of it."),
    HEADING(
            "a heading inside a text",
            "Headings are the titles of parts and sections. They stand in the outline, so that they can be numbered and listed."),
    MACRO(
            "'%s' is not part of clause text",
            "Pictures, films, other files, footnotes and everything else that AsciiDoc can put in has no place in a clause: it is words, lists, tables and links."),
    BLOCK_LINE(
            "a line '%s' is not part of clause text",
            "Only quotations ('____') and tables ('|===') have lines before and after them."),
    ADMONITION(
            "'%s' does not make a note", "A note is a paragraph with the line '[.note]' above it."),
    LIST_MARK(
            "'%s' does not make a list",
            "Items of a list begin with '* ', numbered steps with '. ', and a word with its meaning is 'word:: meaning'. Numbers are never typed: they would be wrong after the next change."),
    CALLOUT("'%s' would be left out", "AsciiDoc takes it for a mark in a program listing."),
    BLOCK_TITLE(
            "a line that starts with a dot would become a title",
            "A dot straight before a word makes AsciiDoc print the line as a title. A numbered step has a space after its dot."),
    EMPTY_ITEM("an item without words", "Each item of a list holds at least one word."),
    LINE_BREAK(
            "a '+' at the end of a line would break it",
            "Lines are broken by the page, not by the text. Use a new paragraph or a list."),
    EMPTY_LINE_MISSING(
            "'%s' straight under a line of text",
            "Between a paragraph or list and what follows it stands an empty line."),
    // --- lists ---
    LIST_UNDER_TEXT(
            "a list straight under a line of text",
            "Without an empty line between them AsciiDoc would print the list as part of the paragraph."),
    LISTS_JOIN(
            "this list would become part of the item above it",
            "An empty line does not end a list, so a list of another kind after it would stand inside the last item."),
    LIST_LEVEL(
            "'%s' leaves out a level",
            "An item inside an item has one star or dot more than the item that it stands in."),
    LIST_TOO_DEEP(
            "more than five levels of lists",
            "Nobody can follow a list so deep, on paper or by ear."),
    NOTHING_TO_CONTINUE(
            "a '+' that belongs to no item",
            "A '+' alone on its line puts the paragraph under it into the item straight above it."),
    NOTHING_CONTINUES(
            "nothing follows the '+'",
            "A '+' alone on its line puts the paragraph straight under it into the item above."),
    TERM_WITHOUT_MEANING(
            "a word without a meaning",
            "In a list of words and meanings each word has a meaning, on the same line or on the next."),
    // --- lines above blocks ---
    UNKNOWN_HEAD(
            "'%s' is not known",
            "Above a block may stand its name, '[#name]', and above a paragraph '[.note]' or '[.continued]'."),
    BAD_NAME(
            "'%s' cannot be a name",
            "Names stand in web addresses and in references, and names of figures alone are positions."),
    SAME_NAME(
            "the name '%s' stands twice in this text",
            "References and own wordings find a block by its name, so each name stands once."),
    TWO_NAMES("a second name, '%s', for one block", "A block has one name."),
    NOT_A_PARAGRAPH(
            "'%s' above something other than a paragraph",
            "Only paragraphs can be notes, or go on under the number of the paragraph before."),
    NOTHING_BELOW(
            "nothing stands under '%s'",
            "The line belongs straight above the block that it names or marks."),
    // --- tables and quotations ---
    UNCLOSED_BLOCK(
            "this %s does not end",
            "A quotation or table ends with the same line that it began with."),
    ROW_OUTSIDE_TABLE(
            "a row of a table outside a table", "A table stands between two lines '|==='."),
    NOT_A_ROW(
            "a line in a table that is not a row",
            "Between the two lines '|===' each line is one row and begins with a bar."),
    UNEQUAL_ROWS(
            "cells in this row: %s; in the first row: %s",
            "The first row says how many columns a table has. AsciiDoc would shift the cells of a row that has more or fewer."),
    EMPTY_TABLE("a table without rows", "A table has at least one row."),
    CELL_FORMAT(
            "'%s' would format the next cell",
            "Letters, figures and signs glued to a bar tell AsciiDoc how to print the cell after it, and are not printed."),
    LIST_IN_CELL("a list inside a table", "A cell holds one line of text."),
    TABLE_IN_QUOTATION("a table inside a quotation", "A quotation holds paragraphs and lists."),
    // --- marks inside a line ---
    OTHER_MARK(
            "'%s' would be marked, and lose its signs",
            "Words can be bold or slanted, and nothing else. Signs that AsciiDoc takes for marks would not be printed."),
    DOUBLE_MARK(
            "'%s' has doubled marks",
            "One star or underscore on each side makes words bold or slanted."),
    UNCLOSED_MARK(
            "'%s' begins bold or slanted words that do not end",
            "The same sign ends them, straight after the last word and in the same paragraph."),
    CROSSING_MARKS(
            "marks that cross",
            "What begins inside bold or slanted words, or inside a link, ends inside it."),
    PASSTHROUGH(
            "'%s' would bypass the marks",
            "AsciiDoc prints what stands between such signs as it is, and drops the signs."),
    ROLE(
            "'%s' would format the words after it",
            "How words look is for the templates to say, the same in every document."),
    NAME_INSIDE_TEXT(
            "'%s' inside a text",
            "Names are for blocks, items and cells; a word inside a line cannot be referred to."),
    // --- links, settings, references ---
    MARKDOWN_LINK(
            "'%s' does not make a link", "A link is its address, then its words in brackets."),
    LINK_SCHEME(
            "a link to '%s'",
            "Links lead to web pages and e-mail addresses, and to nothing that could run or open a file."),
    INSECURE_LINK(
            Severity.WARNING,
            "a link that is not https: '%s'",
            "A page that is fetched without encryption can be read and changed on its way."),
    BAD_LINK(
            "'%s' is not an address",
            "An address is 'https://' and a site's name, or 'mailto:' and an e-mail address, without spaces or quotation marks."),
    BARE_LINK(
            "an address without words: '%s'",
            "A reader who listens to the page hears the words of a link, so they say where it leads."),
    LINK_WITHOUT_WORDS(
            "a link without words",
            "A reader who listens to the page hears the words of a link, so they say where it leads."),
    LINK_OPTIONS(
            "a link with options",
            "The brackets hold the words of the link. Every link opens in the same window."),
    UNCLOSED_LINK("the words of a link do not end", "They stand between brackets, on one line."),
    LINK_IN_LINK("'%s' inside a link", "A link leads to one place."),
    BAD_SETTING(
            "'%s' is not a setting",
            "In braces stands a setting in one of its forms, or alone on a line an exception such as {slot-helpers}."),
    STRAY_BRACE(
            "a '%s' without its partner",
            "Braces stand around settings; a brace that is to be printed has a backslash before it."),
    SLOT_IN_TEXT(
            "'%s' is not alone",
            "An exception is filled with paragraphs, so it stands on a line of its own between empty lines."),
    BAD_REFERENCE(
            "'%s' is not a reference",
            "A reference names a clause by its id, with a folder, and a block in it by its name; or a section, a source or a policy."),
    // --- the whole text ---
    NO_WORDS("a text without words", "There is nothing to print."),
    TOO_LONG(
            "a text longer than 64 KB",
            "A clause is a few paragraphs on one subject; a whole document is an outline of many clauses."),
    TOO_SLOW(
            "a text that takes longer than ten seconds to read",
            "Some heaps of stars and underscores take AsciiDoc minutes. The text is given up, so that the others go on."),
    TOO_INTRICATE(
            "a text too intricate to read",
            "Its marks stand inside each other deeper than AsciiDoc can follow."),
    NOT_UNDERSTOOD(
            "AsciiDoc reads this text in another way than its lines say",
            "Rather than print something that was not typed, the text is refused. Type it in a plainer way."),
    LOST_WORDS(
            "AsciiDoc would lose or move these words",
            "Every word that was typed has to come out, in its order. Type the line in a plainer way."),
    UNNAMED_BLOCK(
            "this block has no name",
            "In the library every block but a clause's first has a name, so that schools' own wordings and references still find it after a change. 'check --fix' makes names from the first words.");

    private final Severity severity;
    private final String message;
    private final String explanation;

    ProseProblem(String message, String explanation) {
        this(Severity.ERROR, message, explanation);
    }

    ProseProblem(Severity severity, String message, String explanation) {
        this.severity = severity;
        this.message = message;
        this.explanation = explanation;
    }

    @Override
    public String id() {
        return Problem.idOf(this);
    }

    @Override
    public Severity severity() {
        return severity;
    }

    @Override
    public String message() {
        return message;
    }

    @Override
    public String explanation() {
        return explanation;
    }
}
