package org.clausebook.render.html;

import org.clausebook.compose.Piece;
import org.clausebook.render.Attributes;
import org.clausebook.render.Markup;

/** Writes the fields of a form, to be typed into and printed; nothing is sent anywhere. */
final class FieldMarkup {

    private final Markup out;

    FieldMarkup(Markup out) {
        this.out = out;
    }

    void field(Piece.Field field) {
        switch (field.kind()) {
            case TEXT -> text(field);
            case TICK -> tick(field);
            case SIGNATURE -> signature(field);
        }
    }

    void choice(Piece.Choice choice) {
        out.open("fieldset").line();
        out.open("legend").text(choice.question()).close("legend").line();
        choice.boxes().forEach(this::tick);
        out.close("fieldset").line();
    }

    private void text(Piece.Field field) {
        String id = "field-" + field.name();
        out.open("p", Attributes.css("field " + field.name()))
                .open("label", Attributes.none().with("for", id))
                .text(field.label());
        field.hint()
                .ifPresent(
                        hint ->
                                out.text(" ")
                                        .open("span", Attributes.css("hint"))
                                        .text(hint)
                                        .close("span"));
        out.close("label")
                .text(" ")
                .empty(
                        "input",
                        Attributes.none()
                                .with("type", "text")
                                .with("id", id)
                                .with("autocomplete", "off"))
                .close("p")
                .line();
    }

    private void tick(Piece.Field field) {
        String id = "field-" + field.name();
        out.open("p", Attributes.css("tick"))
                .empty("input", Attributes.none().with("type", "checkbox").with("id", id))
                .text(" ")
                .open("label", Attributes.none().with("for", id))
                .text(field.label())
                .close("label")
                .close("p")
                .line();
    }

    /** Signed by hand on the printed form. */
    private void signature(Piece.Field field) {
        out.open("p", Attributes.css("field signature"))
                .open("span", Attributes.css("words"))
                .text(field.label())
                .close("span")
                .text(" ")
                .open("span", Attributes.css("line"))
                .close("span")
                .close("p")
                .line();
    }
}
