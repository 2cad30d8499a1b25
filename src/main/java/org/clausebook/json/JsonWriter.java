package org.clausebook.json;

import java.util.Iterator;
import java.util.Locale;
import java.util.Map;

/**
 * Writes a value in the one way there is: no space between values, members in their order, and only
 * those characters escaped that must be. The same value always gives the same text.
 *
 * <pre>{@code
 * JsonWriter.write(JsonObject.with().put("name", "Riverside").build());   // {"name":"Riverside"}
 * }</pre>
 */
public final class JsonWriter {

    private final StringBuilder out = new StringBuilder();

    private JsonWriter() {}

    /** The value as JSON on one line, without a line feed at its end. */
    public static String write(JsonValue value) {
        JsonWriter writer = new JsonWriter();
        writer.value(value);
        return writer.out.toString();
    }

    private void value(JsonValue value) {
        if (value instanceof JsonText text) {
            text(text.value());
        } else if (value instanceof JsonArray array) {
            array(array);
        } else if (value instanceof JsonObject object) {
            object(object);
        }
    }

    private void array(JsonArray array) {
        out.append('[');
        for (Iterator<JsonValue> rest = array.values().iterator(); rest.hasNext(); ) {
            value(rest.next());
            out.append(rest.hasNext() ? "," : "");
        }
        out.append(']');
    }

    private void object(JsonObject object) {
        out.append('{');
        String separator = "";
        for (Map.Entry<String, JsonValue> member : object.members().entrySet()) {
            out.append(separator);
            text(member.getKey());
            out.append(':');
            value(member.getValue());
            separator = ",";
        }
        out.append('}');
    }

    /** Most characters stand as they are: they are taken over a stretch at a time. */
    private void text(String text) {
        out.append('"');
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c == '"' || c == '\\' || alone(text, i)) {
                out.append(text, from, i).append(escaped(c));
                from = i + 1;
            }
        }
        out.append(text, from, text.length()).append('"');
    }

    private static String escaped(char c) {
        return switch (c) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            case '\n' -> "\\n";
            case '\t' -> "\\t";
            case '\r' -> "\\r";
            case '\b' -> "\\b";
            case '\f' -> "\\f";
            default -> String.format(Locale.ROOT, "\\u%04x", (int) c);
        };
    }

    /** Half of a pair without its other half cannot be written as UTF-8. */
    private static boolean alone(String text, int i) {
        char c = text.charAt(i);
        if (Character.isHighSurrogate(c)) {
            return i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
        }
        return Character.isLowSurrogate(c)
                && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
    }
}
