package org.clausebook.compose;

import java.util.List;
import org.clausebook.model.source.FormKind;

/** What a form of one kind says of itself, beside what the clauses have people say. */
interface FormWording {

    /** Over the lines that the clauses have people say. */
    String heading();

    /** Before those lines. */
    List<Piece> before();

    /** After those lines; with them it stays with the reader. */
    List<Piece> after();

    /** What is read, ticked and signed on the slip. */
    List<Piece> slip();

    /** Whether the person is asked to hand the slip in, or is as free to keep it. */
    boolean asked();

    /** The wording for a kind of form. */
    static FormWording of(FormKind kind, FormVoice voice) {
        return switch (kind) {
            case ADULT -> new AdultWording(voice);
            case PARENT -> new ParentWording(voice);
            case YOUNG_PUPIL -> new YoungPupilWording(voice);
            case PUPIL -> new PupilWording(voice);
        };
    }
}
