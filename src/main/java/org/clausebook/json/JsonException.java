package org.clausebook.json;

/** What was read is not the JSON that was expected; the caller knows which file and says so. */
public final class JsonException extends RuntimeException {

    private static final long serialVersionUID = 1;

    public JsonException(String message) {
        super(message);
    }
}
