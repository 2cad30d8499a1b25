package org.clausebook.resolve;

import static org.clausebook.diagnostic.Severity.ERROR;
import static org.clausebook.diagnostic.Severity.WARNING;

import org.clausebook.diagnostic.Problem;
import org.clausebook.diagnostic.Severity;

/** What can be wrong with a profile's choices, settings and overrides. */
public enum ResolveProblem implements Problem {
    UNKNOWN_OUTLINE(
            ERROR,
            "there is no outline '%s'",
            "A policy follows a model policy in templates/policies or an outline of the profile's own (own/...). The file it"
                    + " names does not exist."),
    UNKNOWN_CLAUSE(
            ERROR,
            "there is no clause '%s'",
            "A clause is named by its folder and file, such as staff/passwords; a profile's own clause by own/ and its name."),
    UNKNOWN_PART(
            ERROR,
            "the outline has no part '%s'",
            "Under parts a profile names the parts of the outline that it wants. Use an id that the outline gives."),
    UNKNOWN_SECTION(
            ERROR,
            "the policy has no part or section '%s'",
            "Other titles are given by the id of a part or section of the outline."),
    NOT_IN_POLICY(
            ERROR,
            "clause '%s' is not in this policy",
            "A choice or override must hit something: nothing is ignored. Add the clause to the policy first, or take the"
                    + " choice out."),
    NO_LONGER_IN_POLICY(
            WARNING,
            "the model policy has no clause '%s' any more, so this does nothing",
            "What a school chose, locked, left out or decided is not needed when a release drops the clause. Nothing is held"
                    + " up; take the lines out of the file."),
    REQUIRED_CLAUSE(
            ERROR,
            "clause '%s' is required and cannot be left out",
            "The provider marks clauses that every school needs as required. Talk to the provider if yours differs."),
    OMITTED_AND_USED(
            ERROR,
            "clause '%s' is both left out and given a variant",
            "One layer cannot leave a clause out and choose its wording as well. Take one of the two out."),
    CLAUSE_TWICE(
            ERROR,
            "clause '%s' stands twice in this policy",
            "A clause stands once in a policy, so that a reference to it is clear. Take one of the two out."),
    ADDITION_NOT_NEEDED(
            WARNING,
            "the policy has clause '%s' already, so it is not added",
            "The model policy or a group has come to have what was added. It stands where they have it; the addition can be"
                    + " taken out."),
    ADDED_SECTION_TWICE(
            ERROR,
            "the policy has a part or section '%s' already",
            "References and additions find a part or section by its id, so each needs an id of its own."),
    UNKNOWN_PLACE(
            ERROR,
            "there is no clause, section or part '%s' to put this beside",
            "An addition names its place: after or before a clause, section or part, or first-in or last-in a section or"
                    + " part of this policy."),
    WRONG_PLACE(
            ERROR,
            "'%s' is a clause: an addition goes before or after it, not into it",
            "Only sections and parts hold other things. Use before or after with a clause."),
    EMPTY_PART(
            ERROR,
            "part '%s' is left with no clause",
            "A part for readers that says nothing misleads them. Leave the whole part out with parts, or keep a clause in"
                    + " it."),
    DOES_NOT_APPLY(
            ERROR,
            "clause '%s' does not apply to this school, which is %s",
            "Some clauses are written for one nation, status or phase only. Choose the one that is written for this school."),
    VARIANT_DOES_NOT_APPLY(
            ERROR,
            "variant '%s' of clause '%s' does not apply to this school, which is %s",
            "Some variants are written for one nation, status or phase only. Choose one that is written for this school."),
    UNKNOWN_VARIANT(
            ERROR,
            "clause '%s' has no variant '%s' in the version in force on %s",
            "A variant is a named other wording of a clause version. Choose one that the version in force has."),
    NO_VERSION(
            ERROR,
            "clause '%s' has no version in force on %s",
            "The edition comes into force before the clause does. Choose the clause in a later edition."),
    NOT_RELEASED(
            ERROR,
            "clause '%s' has no released version in force on %s",
            "Schools take what a release has given them. Until then a clause version is a draft, which its author may change"
                    + " freely and --draft shows."),
    OUTLINE_NOT_RELEASED(
            ERROR,
            "model policy '%s' is in no release in force on %s",
            "Schools take what a release has given them. Until then a model policy is a draft, which --draft shows."),
    UNKNOWN_VERSION(
            ERROR,
            "clause '%s' has no version %s",
            "The number named here is not one of the clause's versions."),
    CLAUSE_ENDED(
            ERROR,
            "clause '%s' ended on %s and cannot stand in an edition in force on %s",
            "The provider retired this clause. Leave it out, or use the one that took its place."),
    SETTING_MISSING(
            ERROR,
            "the setting '%s' is not set, and the text reads it here",
            "The text needs a word that only the school can give. Write it under settings in the school's file."),
    SETTING_FIXED(
            ERROR,
            "the setting '%s' is fixed by %s and cannot be set here",
            "Whoever looks after the layer above decided this value for everybody below. Take the line out."),
    SETTING_UNUSED(
            WARNING,
            "no policy reads the setting '%s'",
            "A value that no text reads is often a slip: the clause that reads it was left out, or another name was meant."),
    FACT_UNUSED(
            WARNING,
            "nothing asks for the fact '%s'",
            "Facts of a school decide which clauses, variants and sections it gets. One that no clause, source or outline asks for"
                    + " says nothing here."),
    UNKNOWN_NAME(
            ERROR,
            "there is no setting '%s'",
            "Text may use only the settings that the library's vocabulary lists, and the names that are filled in for every"
                    + " policy."),
    WRONG_FORM(
            ERROR,
            "'%s' is of type %s and has no %s",
            "Only terms have a plural and a number. Use the plain name."),
    UNDECLARED_SLOT(
            ERROR,
            "the clause declares no exception '%s'",
            "An exception in the text, {slot-name}, needs its question under slots of the clause."),
    UNKNOWN_SLOT(
            ERROR,
            "the text of clause '%s' has no exception '%s'",
            "Only an exception that the chosen wording asks for can be filled or declined."),
    SLOT_TWICE(
            ERROR,
            "the exception '%s' of clause '%s' is answered twice in one file",
            "Each exception is filled or declined once in a file."),
    OPEN_SLOT(
            ERROR,
            "the exception '%s' of clause '%s' is neither filled nor declined",
            "A strict rule asks each school to say what it does about an exception: fill it with text, or decline it with a"
                    + " reason."),
    UNKNOWN_TARGET(
            ERROR,
            "clause '%s' has no block '%s'",
            "An override names a clause or a block in it that must be there. Names stand in the clause as [#name]."),
    TARGET_BY_POSITION(
            ERROR,
            "'%s' is a position, not a name",
            "Positions move when text is added, so overrides and references use names only. Give the block a name with"
                    + " [#name] on the line above it."),
    OVERRIDES_CLASH(
            ERROR,
            "another override of this file already changes '%s'",
            "Within one file a block is replaced or removed once, and is then not changed in any other way."),
    INSIDE_CHANGED(
            ERROR,
            "'%s' lies inside '%s', which this file replaces or removes",
            "An override inside a block that the same file replaces or removes would be lost. Put the change into the"
                    + " replacement."),
    INSERT_AT_REMOVED(
            ERROR,
            "'%s' is removed by this file, so nothing can be put beside it",
            "Put the new text beside a block that stays."),
    DOES_NOT_FIT(
            ERROR,
            "%s does not fit here: %s is wanted",
            "What an override brings must fit its place: items for an item of a list, one paragraph to go on a paragraph."),
    WHOLE_CLAUSE(
            ERROR,
            "a whole clause cannot take '%s'",
            "To leave a clause out use omit; to put another beside it use add. Overrides change what is inside a clause."),
    NOTHING_LEFT(
            ERROR,
            "the overrides leave nothing of clause '%s'",
            "A clause without words says nothing. Leave it out with omit instead."),
    NAME_TAKEN(
            ERROR,
            "the name '%s' is already taken in clause '%s'",
            "Each block of a clause has a name of its own. Give the new block another one."),
    OVER_MISSING(
            ERROR,
            "'%s' has been changed by %s: say so with over",
            "When a group has changed the same words, the school states that it knows: over: and the group's id."),
    OVER_WRONG(
            ERROR,
            "%s has not changed '%s'",
            "The key over names the group whose change this override replaces. Take it out, or name the right one."),
    EXPIRED_OVERRIDE(
            ERROR,
            "this override expired on %s and cannot stand in an edition in force on %s",
            "An own wording agreed for a time ends with it. Agree on it anew, or take it out."),
    LOCK_BROKEN(
            ERROR,
            "clause '%s' is %s for this layer, locked by %s (%s), and does not allow '%s'",
            "A lock says what schools may change: open everything, add-only additions and variants, settings-only variants,"
                    + " locked nothing. Settings and exceptions can always be filled."),
    LOCK_LOOSENED(
            ERROR,
            "clause '%s' is %s by %s, and a group cannot loosen that to %s",
            "A layer may tighten a lock, never loosen it. Ask the provider for permission to differ."),
    ISSUED_FOR_STRANGER(
            ERROR,
            "'%s' is not a member of '%s'",
            "A group issues documents under the names of its own members only."),
    POLICY_TWICE(
            ERROR,
            "'%s' has a policy '%s' of its own",
            "A group's document stands on the site of each school named; a school cannot have another policy under the same"
                    + " name."),
    UNKNOWN_POLICY(
            ERROR,
            "there is no policy '%s' here",
            "A reference to another policy, policy/..., names one of the same school or group."),
    STAFF_PART(
            ERROR,
            "part '%s' is for staff alone, and the policy is for everybody",
            "A version is sealed as one text with one PDF and one check code, so a part of it cannot be kept back from some"
                    + " readers."),
    STAFF_REFERENCE(
            ERROR,
            "policy '%s' is for staff alone, and this text is for everybody",
            "A reader who may not open a document should not be sent to it."),
    NOT_ONE_LINE(
            ERROR,
            "this text holds a list, a table, a quotation or several paragraphs; one line is wanted",
            "A statement on a form and a row of document control are one line each. Give each item a line of its own, or take"
                    + " the mark at its start out."),
    UNKNOWN_CITATION(
            ERROR,
            "there is no source '%s' in the register",
            "Law and guidance is cited by its id in clauses/sources.yaml.");

    private final Severity severity;
    private final String message;
    private final String explanation;

    ResolveProblem(Severity severity, String message, String explanation) {
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
