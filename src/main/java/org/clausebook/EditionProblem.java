package org.clausebook;

import org.clausebook.diagnostic.Problem;
import org.clausebook.diagnostic.Severity;

/** What keeps an edition from being proposed or published. */
public enum EditionProblem implements Problem {
    DAMAGED_RECORD(
            "this record cannot be read: %s",
            "Records are written by the program and never by hand. Run verify, which says what differs, and put the file back"
                    + " from a copy."),
    NOT_ALL_SOUND(
            "%s has errors, so it cannot be published",
            "An edition is sealed for good. Mend the errors first; check tells them all."),
    WRONG_EDITION_NUMBER(
            "the file says edition %s, but the changes since %s make it %s",
            "The number follows from what changed: the first figure rises where a rule changed, the second where words only"
                    + " did. Leave edition out, and it is worked out."),
    NO_EDITION_REASON(
            "the edition has no reason",
            "Readers ask what changed and why. Give a reason under next, in a sentence that parents understand."),
    UNIONS_NOT_ASKED(
            "'%s' changes words that were agreed with unions, and no day of consultation is given",
            "A draft may say so for a time; a published policy may not change agreed words without asking. Ask, and write down who was"
                    + " asked, when and what came of it."),
    NO_OWNER(
            "nothing says who looks after this policy",
            "Readers ask whom to turn to, and somebody has to start the next review. Give the role as owner under next; later"
                    + " editions keep it until it changes."),
    NOT_APPROVED(
            "the edition is substantive, and nothing says who approved it",
            "A change of a rule holds only when a body that may decide has decided. Give approval under next, or in the list"
                    + " of approvals."),
    ROUTE_NOT_OPEN(
            "route %s cannot approve this policy where the status is %s",
            "The model policy lists who may approve it, by the school's status. Choose one of those routes."),
    APPROVED_IN_FUTURE(
            "the approval is dated %s, which is still to come",
            "What has not been decided cannot be recorded as decided. Publish after the meeting."),
    IN_FORCE_BEFORE_APPROVAL(
            "in force from %s, but approved only on %s",
            "A policy can come into force before it is adopted only where the head or the chair acts, or where the law"
                    + " requires the change. Choose a later day."),
    DATES_GO_BACK(
            "%s on %s, before %s on %s",
            "The dates of an edition follow one another: approved, issued, and later than those of the edition before."),
    UNCONFIRMED_SOURCE(
            "%s has not been confirmed by anybody",
            "A published policy should rest on law that somebody has read. Confirm the source in the register, or accept this"
                    + " for a time under accept."),
    NOT_PROPOSED(
            "nothing shows which text was approved",
            "What was approved is what is published. Run propose before the meeting and print its check code in the papers, or"
                    + " give the code that the minutes state."),
    OTHER_CHECK_CODE(
            "the minutes state check code %s, but the text that was proposed has %s",
            "The body approved another text than the one that was proposed here. Ask for the papers of the meeting."),
    TEXT_DIFFERS(
            "the text is not the one that was approved: %s",
            "Something changed between the proposal and now: the library, a setting or the school's file. Put it back, propose"
                    + " again, or, where the meeting itself changed the text, name the minute in amended-at-meeting."),
    OPEN_CASE(
            "nobody has decided on the own wording of '%s' since its text changed",
            "What governors approve should be decided, not left over. Decide for each own wording whose text has moved on:"
                    + " take the library's, write yours anew, keep it, or put it off to a day."),
    EDITION_EXISTS(
            "edition %s is published already",
            "A published edition never changes. What comes after it is a new edition.");

    private final String message;
    private final String explanation;

    EditionProblem(String message, String explanation) {
        this.message = message;
        this.explanation = explanation;
    }

    @Override
    public String id() {
        return Problem.idOf(this);
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
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
