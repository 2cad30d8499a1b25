package org.clausebook.check.wording;

import static org.clausebook.diagnostic.Severity.ERROR;
import static org.clausebook.diagnostic.Severity.WARNING;

import org.clausebook.diagnostic.Problem;
import org.clausebook.diagnostic.Severity;

/** What can be wrong with the words of a text. */
public enum WordingProblem implements Problem {
    TYPED_NUMBER(
            ERROR,
            "'%s' is a number typed by hand",
            "Paragraphs are numbered anew whenever something is added or moved, and a typed number stays behind. A reference"
                    + " follows what it points to."),
    LEFTOVER_ALTERNATIVE(
            ERROR,
            "'%s' leaves open what applies here",
            "A model's alternatives are for whoever makes the policy. Its readers need the one that holds for their school."),
    NOTE_TO_SCHOOLS(
            ERROR,
            "'%s' speaks to whoever makes the policy, not to its readers",
            "Advice to schools does not belong in a school's policy. A clause has the key note for it, which no output prints."),
    RETIRED_NAME(
            WARNING,
            "'%s' is out of use%s",
            "A policy that names a service or organisation of the past shows that nobody has read it lately. The names are kept"
                    + " in clauses/retired.yaml."),
    ENDED_SOURCE_NAMED(
            ERROR,
            "'%s' ended on %s and is still named here",
            "A policy must not speak of law or guidance that no longer holds as if it did. Cite what took its place by a reference,"
                    + " or cite the old one as historic where the past is meant."),
    SOURCE_NAMED(
            WARNING,
            "'%s' is named in words alone",
            "Only a reference tells Clausebook what a text rests on, so that it can say when the law ends. Write the reference;"
                    + " it prints the same name."),
    WEAK_WORD(
            WARNING,
            "'%s' makes advice of a clause that says it is a %s",
            "A clause with strength must is binding. A word of advice in it lets readers think that they may choose."),
    FIRST_PERSON(
            WARNING,
            "'%s' speaks as one person, outside a form",
            "A policy says who does what. Sentences in the voice of whoever signs stand on forms alone."),
    HARD_TO_READ(
            WARNING,
            "a reader should be about %d years old for this text, and those it is for are to manage it at %d",
            "Texts for pupils and parents are measured by the grade of Flesch and Kincaid, plus five years. The figure is rough: read"
                    + " the text aloud to somebody of that age before you trust it."),
    TYPED_FORM(
            WARNING,
            "'%s' fits only some of the words that schools use",
            "A school's word brings its own article and endings when the text asks for them. Typed by hand they are wrong where"
                    + " the word differs: an executive headteacher, children, governing bodies."),
    TERM_CAPITAL(
            WARNING,
            "'%s' stands %s",
            "A school's word has a capital first only where the text asks for it, which it does at the start of a sentence and"
                    + " nowhere else."),
    CAPITALS(
            WARNING,
            "'%s' is in capitals",
            "Words in capitals are slower to read than others, and sound like shouting. Only short initials need them."),
    LONG_SENTENCE(
            WARNING,
            "this sentence has %d words: '%s ...'",
            "Readers lose their way in sentences of more than 35 words. Most can be split, or made a list.");

    private final Severity severity;
    private final String message;
    private final String explanation;

    WordingProblem(Severity severity, String message, String explanation) {
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
