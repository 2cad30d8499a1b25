package org.clausebook.check;

import static org.clausebook.diagnostic.Severity.ERROR;
import static org.clausebook.diagnostic.Severity.WARNING;

import org.clausebook.diagnostic.Problem;
import org.clausebook.diagnostic.Severity;

/** What can be wrong with a policy as a whole. */
public enum CheckProblem implements Problem {
    CONFLICTING_CLAUSES(
            ERROR,
            "clause '%s' cannot stand beside '%s'",
            "The two clauses are written for different cases and contradict each other. Keep one of them."),
    NEEDED_CLAUSE(
            ERROR,
            "clause '%s' needs '%s', which is not in this policy",
            "Some clauses are complete only with another, such as a rule with its exceptions. Add the other, or leave both"
                    + " out."),
    NEEDED_TEXT(
            ERROR,
            "clause '%s' needs '%s', which is taken out of this policy",
            "Some clauses are lawful only beside certain words of another, such as a ban beside what stays allowed. Leave those"
                    + " words in, or leave both clauses out."),
    LONELY_BAN(
            WARNING,
            "'%s' is forbidden here, and no clause beside it says what stays lawful",
            "People may speak of their school, criticise it fairly and complain. A ban that does not say so goes further than the law"
                    + " allows. The words that are looked for stand under bans in clauses/library.yaml."),
    CONTRADICTION(
            ERROR,
            "on %s clause '%s' says '%s', but clause '%s' says '%s'",
            "One document must not give two answers to one question. Choose variants that agree, or leave one clause out."),
    TOLD_OF_THEMSELVES(
            ERROR,
            "a concern about the %s would go to the %s, who is the same person",
            "Nobody looks into a concern about themselves. A clause says under reports who is told of whom, and in every school"
                    + " these are two people."),
    NOBODY_TOLD(
            ERROR,
            "clause '%s' no longer says that a concern about the %s goes to the %s",
            "The clause says under reports who is told of whom. Whatever a school changes in it, one sentence or one row of a"
                    + " table names both."),
    REPEATED_SENTENCE(
            WARNING,
            "'%s' stands in clause '%s' and in '%s'",
            "A sentence that stands in two clauses of one policy is changed in one of them sooner or later, and then the policy"
                    + " says two things. Say it once. Sentences of fewer than eight words are let pass."),
    ROLE_WORD(
            WARNING,
            "'%s' is used here for what this policy calls '%s'",
            "A document with two words for one role leaves its readers to guess whether two people are meant. The words that mean"
                    + " the same stand under also in clauses/library.yaml. Write the setting; it prints the school's own word."),
    NOT_CONSULTED(
            WARNING,
            "%s changes clause '%s', whose words were agreed with unions, and no day of consultation is given",
            "The clause says consulted-text: its words were agreed. Whoever changes more than a slip in them asks again, and writes"
                    + " down who was asked, when and what came of it."),
    ENDED_SOURCE(
            ERROR,
            "%s ended on %s and cannot be cited in an edition in force on %s",
            "A policy must not rest on law or guidance that no longer holds. Cite what took its place, or mark the citation as"
                    + " historic where the past is meant."),
    SOURCE_DOES_NOT_APPLY(
            ERROR,
            "%s does not apply to this school, which is %s",
            "Some law and guidance is for one nation, status or phase only. A policy cites what is for its own school."),
    SOURCE_TO_COME(
            ERROR,
            "%s applies only from %s, after this edition comes into force on %s",
            "A policy cannot rest on what does not hold yet. Cite it in a later edition."),
    FROZEN_TEXT(
            ERROR,
            "the text of version %d of '%s' is not the one that was published",
            "What an edition has used is settled: whoever asks for it later must find the same words under the same number."
                    + " Put the old words back, and write the new ones as the next version, with their reason."),
    RELEASED_TEXT(
            ERROR,
            "the text of version %d of '%s' is not the one that release %s gave to the schools",
            "What a release lists is settled: schools have taken it, and were told why it changed. Put the old words back, and"
                    + " write the new ones as the next version, with their reason."),
    RELEASED_GONE(
            ERROR,
            "%s, which release %s gave to the schools, is not there",
            "What a release lists stays for good: schools may still use it. Put it back. A clause that was renamed, split or"
                    + " merged is named by its successor under formerly; one that nobody is to use any more has a day under ends."),
    REVIEW_OVERDUE(
            WARNING,
            "the review that version %s promises was due on %s, and no version is in preparation",
            "A policy tells its readers when it is looked at again. Prepare the next version, or accept this for a time with the"
                    + " reason for the delay."),
    REVIEW_TOO_EARLY(
            WARNING,
            "the review is due on %s, before the version is in force on %s",
            "A review looks back on a policy that has been in use. A day before the policy applies is most likely a slip."),
    RETURN_DAY_PASSED(
            WARNING,
            "forms are asked back by %s, which belongs to an edition before the one in force from %s",
            "The setting return-by still holds the day of an earlier edition. A form that asks to be returned by a day long"
                    + " past confuses whoever signs it."),
    PLURAL_TERM(
            WARNING,
            "'%s' speaks of several, where %s stands for one",
            "Texts make the plural themselves. A word for several in the place of one prints sentences such as 'a students'."),
    SOURCE_ENDS(
            WARNING,
            "%s ends on %s, in the policy year of this edition",
            "The edition will need a new one when the source ends. Plan for it, or accept this for a time.");

    private final Severity severity;
    private final String message;
    private final String explanation;

    CheckProblem(Severity severity, String message, String explanation) {
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
