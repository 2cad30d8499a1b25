package org.clausebook.json;

/** A text. */
public record JsonText(String value) implements JsonValue {

    @Override
    public String text() {
        return value;
    }

    @Override
    public String kind() {
        return "a text";
    }
}
