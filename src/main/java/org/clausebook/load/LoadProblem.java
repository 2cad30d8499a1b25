package org.clausebook.load;

import org.clausebook.diagnostic.Problem;
import org.clausebook.diagnostic.Severity;

/** What can be wrong with the files of a workspace before anything is made of them. */
public enum LoadProblem implements Problem {
    // --- files ---------------------------------------------------------------------------------
    MISSING_FILE(
            "%s is missing",
            "Clausebook looks for certain files in certain places. Make the file, or move it to where the message says."),
    STRAY_FILE(
            "%s is not read by anything here",
            "Every YAML file has its place. One that lies elsewhere would be ignored, and what it says lost without a word."),
    BAD_FILE_NAME(
            "%s cannot be the name of a file or folder here",
            "The names of files and folders become the ids of clauses, policies and schools, and parts of addresses on the web. They are made of lower-case letters, digits and hyphens, and files end in .yaml."),
    RESERVED_NAME(
            "'%s' is a name that cannot be used here",
            "Some names are kept: by Windows for its devices, and by Clausebook for words that start references or that it fills in itself."),
    ID_TWICE(
            "'%s' is the id of two things",
            "An id names one thing for ever. Two files, or two keys in files, have come to the same id."),
    SYMLINK(
            "%s is a link to another place",
            "Clausebook reads only what lies in the workspace itself, so that nothing outside can find its way into a policy."),
    UNREADABLE_FILE(
            "%s cannot be read",
            "The computer does not let Clausebook read this file or folder. Look at its permissions, and whether it is open elsewhere."),
    TOO_LARGE(
            "%s is larger than %s KB",
            "Files that people write are small. A file this large is most likely something else, or several files in one."),
    NOT_UTF8(
            "this line is not UTF-8 text",
            "All files are UTF-8, so that letters and signs mean the same on every computer. An older program may have saved it in another way."),
    BYTE_ORDER_MARK(
            "byte order mark at the start of the file",
            "Some programs write a mark at the start of a file that nobody sees. Editors offer to save without it."),
    CONTROL_CHARACTER(
            "%s",
            "Control characters come along when text is copied from other programs. They do not show, and programs treat them each in its own way."),
    HIDDEN_CHARACTER(
            "%s",
            "Some characters do not show, such as soft hyphens and spaces of no width. They break the search for a word and come along when text is copied."),
    TURNING_CHARACTER(
            "%s",
            "Some characters that do not show turn the direction of the text around them, so that it reads otherwise than it is stored."),
    PRIVATE_CHARACTER(
            "%s has no meaning of its own",
            "Private-use characters look different, or like nothing, on each computer. Symbols of a word processor's own fonts are often such characters."),
    TAB(
            "tab",
            "Tabs look different in each program, and files of this kind tell what belongs together by spaces. Use spaces."),
    // --- lines ---------------------------------------------------------------------------------
    EMPTY_FILE(
            "the file is empty",
            "A file with nothing in it says nothing. Fill it in or delete it."),
    NOT_YAML(
            "the file cannot be read from here on",
            "What stands here does not fit together with the lines before it. Often a line is indented too much or too little, or a quote or bracket is not closed."),
    SEVERAL_DOCUMENTS(
            "a line that starts with --- or %% divides the file here",
            "A file holds one thing. Lines of three hyphens, and lines that start with a percent sign, are not used."),
    YAML_TAG(
            "tags are not used here",
            "A word that starts with an exclamation mark gives instructions to programs. Clausebook takes each value as the text that was typed, and no instructions."),
    YAML_ANCHOR(
            "'%s' marks or repeats another part of the file, which is not used here",
            "Each value stands where it is used, so that everybody sees what is said without looking elsewhere."),
    MERGE_KEY(
            "keys cannot be taken over from elsewhere here",
            "The key << takes over keys of another part of the file. Type them where they are used; clauses of one file may share defaults."),
    KEY_NOT_TEXT(
            "a key must be a word",
            "Before the colon stands a word, not a list or keys of its own."),
    DUPLICATE_KEY(
            "'%s' stands here twice",
            "A key can have one value. With two, nobody could say which one holds."),
    TOO_DEEP(
            "more than %s levels inside each other",
            "Files that people write are not this deep. Most likely the indentation grows by mistake."),
    TOO_MANY_VALUES(
            "more than %s values in one file",
            "Files that people write are not this large. Split it into several files."),
    FOLDED_TEXT(
            "text on several lines needs a bar",
            "Text after a bar keeps its lines, so that messages can name them. Other ways of typing several lines would join them."),
    TEXT_BESIDE_BAR(
            "text after a bar starts on the next line",
            "A bar says that the lines below it are the text, indented further than the key."),
    BAR_WITH_FIGURE(
            "a bar takes no figure here", "The indentation of a text is that of its first line."),
    COMMENT_TOO_CLOSE(
            "a space and # would end the value here",
            "After a space, # starts a comment, and what follows is not read. So that no text loses its end, a comment stands two spaces or more away, and a text with # stands in quotes."),
    COLON_IN_VALUE(
            "a colon and a space inside a value",
            "A colon with a space after it, or at the end of a line, ends a key. In a text it stands in quotes, or after a bar on a line of its own."),
    COMMA_IN_BRACES(
            "a comma inside braces would end the value here",
            "In braces a comma starts the next key. Text with a comma stands in quotes, or each key on a line of its own."),
    BRACE_IN_BRACES(
            "a brace or bracket inside a value in braces",
            "Braces and brackets on one line are for ids, dates and short words. Text that holds one stands in quotes, or on a line of its own."),
    VALUE_START(
            "a value cannot start with %s",
            "Some signs mean something of their own at the start of a value. In quotes they are text."),
    TEXT_AFTER_QUOTE(
            "text after the closing quote",
            "Quotes at the start of a value go round the whole of it. A text that only begins with a quotation stands in other quotes."),
    UNCLOSED(
            "%s is not closed",
            "What is opened with a quote, brace or bracket is closed with one on the same line."),
    NO_SPACE_AFTER_COLON(
            "no space after the colon", "Between a key and its value stand a colon and a space."),
    NO_SPACE_AFTER_HYPHEN(
            "no space after the hyphen", "Each line of a list starts with a hyphen and a space."),
    NO_KEY(
            "this line has no key",
            "Outside a text after a bar each line starts with a key and a colon, or with the hyphen of a list."),
    INDENTATION(
            "this line does not line up with those above it",
            "Spaces at the start of a line say what belongs to what. Keys of the same thing start in the same column; text after a bar starts no further left than its first line."),
    QUOTED_PROSE(
            "this text is quoted in a way that hides its characters",
            "In clause text every character has its place in the file, so that messages can point at it. Quotes with signs for other characters inside do not allow that."),
    // --- shape ---------------------------------------------------------------------------------
    NO_KEYS(
            "the file holds %s, not keys with values",
            "Every file starts with keys: words with a colon after them."),
    EMPTY_VALUE(
            "nothing is given for %s",
            "A key without a value says nothing. Give it a value, or take the line away where the key is optional."),
    TO_FILL_IN(
            "still to fill in: %s (%s)",
            "A new file has places that wait for a value. Replace the words TO FILL IN, or take the line away where the key is optional."),
    UNKNOWN_KEY(
            "unknown key '%s'",
            "A key that Clausebook does not know would be ignored, and what it says lost without a word. Most are slips of the finger."),
    MISSING_KEY(
            "'%s' is missing",
            "Some keys are needed. The handbook lists them for every kind of file."),
    WRONG_SHAPE(
            "%s holds %s, expected %s",
            "Some keys take one line of text, others a list, others keys of their own. Lists start each line with a hyphen and a space, or stand in brackets."),
    SEVERAL_LINES("%s takes %s, not several lines", "Titles, names and reasons stand on one line."),
    BAD_VALUE("'%s' is not %s", "The value does not have the form that the key asks for."),
    NOT_ONE_OF("'%s' is not one of: %s", "The key takes one of a few words."),
    EMPTY_LIST(
            "%s needs at least one entry",
            "A list or a set of keys with nothing in it says nothing here."),
    KEY_DOES_NOT_FIT(
            "'%s' does not fit here: it %s",
            "Some keys go only with others. What the key says would have no effect here."),
    NONE_OF_KEYS(
            "one of these keys is missing: %s",
            "Of several keys exactly one must be there, to say what is meant."),
    SEVERAL_OF_KEYS(
            "'%s' and '%s' cannot stand together",
            "Of several keys exactly one must be there, to say what is meant."),
    // --- values --------------------------------------------------------------------------------
    NO_SUCH_DAY("there is no day %s", "The date has the right form, but no calendar has that day."),
    OWN_IN_LIBRARY(
            "'%s' is a school's own, which the library cannot name",
            "The word own means the school or group whose file it stands in. The library's files belong to no school."),
    HTTP_LINK(
            Severity.WARNING,
            "%s is not encrypted",
            "Addresses that start with http can be read and changed on their way. Most sites answer to https as well."),
    REASON_NOT_ONE_SENTENCE(
            Severity.WARNING,
            "this reason has more than one sentence",
            "A reason is for everybody: it stands in the record of each version, on the page of its history and in its governors' papers. One sentence is read there; a second one is better kept in a note, which nobody outside sees."),
    LOW_CONTRAST(
            Severity.WARNING,
            "%s stands out too little: %s",
            "Headings, links and the heads of tables bear the school's colour, and not everybody sees well. The ratios are those"
                    + " of WCAG 2.2, which the law asks of schools' websites. Pages and PDFs use the nearest colour of the same hue that"
                    + " can be read; on a dark screen every colour is made as light as it takes, since none can be read on white and on"
                    + " black alike. clausebook check --fix writes the proposal into the file."),
    UNKNOWN_AUDIENCE(
            "unknown audience '%s'",
            "Audiences are named in clauses/library.yaml, so that all files speak of the same people."),
    UNBOUND_STATEMENT(
            "statements for '%s', whom the clause does not bind",
            "Only the forms of those whom a clause binds carry its statements, so that these would be left out without a word."),
    UNKNOWN_BODY(
            "unknown body '%s'",
            "Who may approve or agree is named in clauses/library.yaml under bodies. A person's name is never used."),
    UNKNOWN_FACT(
            "unknown fact '%s'",
            "What may be asked of a school is named in clauses/library.yaml under facts."),
    UNKNOWN_NATION(
            "unknown nation '%s'",
            "Nations are the answers to the fact nation, which clauses/library.yaml lists."),
    NO_TEXTS(
            "there are no texts for schools in '%s' yet",
            "Law differs between the nations of the United Kingdom. A school gets documents only where the library has clauses"
                    + " written for its nation."),
    UNKNOWN_RULE(
            "unknown rule '%s'",
            "The points on which clauses rule are named in clauses/library.yaml under rules."),
    UNKNOWN_ANSWER(
            "'%s' is no answer to '%s'",
            "Facts and rules have a few answers each, which clauses/library.yaml lists."),
    UNKNOWN_SOURCE(
            "unknown source '%s'",
            "Law and guidance are entered in clauses/sources.yaml before they are cited."),
    UNKNOWN_SETTING(
            "unknown setting '%s'",
            "Settings are named in clauses/library.yaml. One that the library does not know would have no effect."),
    UNKNOWN_PROFILE(
            "no school or group '%s'",
            "Schools and groups are known by the names of their folders in schools."),
    NOT_A_CHOICE(
            "'%s' is not a choice for '%s'",
            "The library lists the choices that this setting allows."),
    WRONG_SETTING_TYPE(
            "'%s' takes %s, not %s",
            "The library gives each setting a type, so that text reads well with it."),
    FACT_ORDER(
            "the values of '%s' are not in order: the first has no day, each other a later one",
            "A fact that changes lists what it was at first, then from which day it was something else."),
    VERSION_NUMBER(
            "version %s stands where version %s is expected",
            "Versions are numbered 1, 2, 3 without a gap, oldest first."),
    VERSION_DATE(
            "in force from %s, which is not later than the version before (%s)",
            "Each version comes into force after the one before; on any day one version holds."),
    PART_INSIDE(
            "a part cannot stand inside a part or section",
            "Parts divide a whole document. Inside them stand sections."),
    SECTION_TWICE(
            "'%s' is the name of two sections or parts",
            "References and schools' files point at sections by name, so each name stands once in a document."),
    GROUP_IS_SCHOOL(
            "'%s' is a school, not a federation or trust",
            "A school belongs to a federation or trust, which has a file of its own."),
    GROUP_CYCLE(
            "these belong to each other in a circle: %s, %s",
            "A group cannot belong to one of its own members."),
    FORMERLY_TAKEN(
            "'%s' means two things",
            "The id of a clause is never used again for another one, so that old documents and own wordings keep their meaning."),
    MISSING_CREST("%s is missing", "The crest that a file names lies in the same folder."),
    PICTURE_KIND(
            "%s is a %s picture, whatever its name says",
            "The ending of a picture's name says what it is."),
    BAD_PICTURE(
            "%s %s",
            "Pictures are drawn anew before they are used, so that nothing hides in them. One that cannot be drawn, or that would load something from elsewhere, is refused."),
    TELEPHONE_NUMBER(
            "%s is a telephone number",
            "What is published is never changed, and numbers change. Texts say whom to ask, by role; the number stands under contacts."),
    E_MAIL_ADDRESS(
            "%s is an e-mail address",
            "What is published is never changed, and addresses change. Texts say whom to ask, by role; the address stands under contacts."),
    PERSON_NAMED(
            "'%s' names a person",
            "What is published is never changed, and people come and go. Texts name roles and bodies; a person's name stands under contacts."),
    BAD_ROW(
            "%s",
            "A list of approvals has the columns school, policy, route, body, date, minute and check code. A row that cannot be"
                    + " read is left out; the others are published.");

    private final Severity severity;
    private final String message;
    private final String explanation;

    LoadProblem(String message, String explanation) {
        this(Severity.ERROR, message, explanation);
    }

    LoadProblem(Severity severity, String message, String explanation) {
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
