package org.clausebook.json;

import java.util.List;

/**
 * A text, a list or an object. There are no numbers, truth values or nulls: whatever is kept is
 * kept as the text that says it, so that writing it again gives the same bytes.
 */
public sealed interface JsonValue permits JsonText, JsonArray, JsonObject {

    /** A text as a value. */
    static JsonText of(String text) {
        return new JsonText(text);
    }

    /** The text that this value is expected to be. */
    default String text() {
        throw new JsonException("a text was expected, not " + kind());
    }

    /** The values of the list that this value is expected to be. */
    default List<JsonValue> values() {
        throw new JsonException("a list was expected, not " + kind());
    }

    /** The object that this value is expected to be. */
    default JsonObject object() {
        throw new JsonException("an object was expected, not " + kind());
    }

    /** What this value is, for messages. */
    String kind();
}
