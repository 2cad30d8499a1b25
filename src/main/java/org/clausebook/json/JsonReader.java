package org.clausebook.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads what {@link JsonWriter} writes, and any other JSON of texts, lists and objects. It is
 * strict: a name given twice, anything after the value, a number, a truth value, a comment or a
 * stray comma is refused with a {@link JsonException}.
 */
public final class JsonReader {

    /** The longest text that is read, in characters. */
    public static final int LONGEST = 8 * 1024 * 1024;

    /** How deep values may stand inside each other. */
    public static final int DEEPEST = 60;

    private final String json;
    private int at;

    private JsonReader(String json) {
        this.json = json;
    }

    /** The one value that the text holds. */
    public static JsonValue read(String json) {
        if (json.length() > LONGEST) {
            throw new JsonException("longer than 8 MB");
        }
        JsonReader reader = new JsonReader(json);
        JsonValue value = reader.value(1);
        reader.space();
        if (reader.at < json.length()) {
            throw reader.wrong("nothing more was expected");
        }
        return value;
    }

    private JsonValue value(int depth) {
        if (depth > DEEPEST) {
            throw wrong("more than " + DEEPEST + " levels");
        }
        space();
        return switch (peek()) {
            case '"' -> new JsonText(text());
            case '[' -> array(depth);
            case '{' -> object(depth);
            default -> throw wrong("a text, a list or an object was expected");
        };
    }

    private JsonArray array(int depth) {
        List<JsonValue> values = new ArrayList<>();
        expect('[');
        if (!closes(']')) {
            do {
                values.add(value(depth + 1));
            } while (separates(']'));
        }
        return new JsonArray(values);
    }

    private JsonObject object(int depth) {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        expect('{');
        if (!closes('}')) {
            do {
                space();
                String name = text();
                space();
                expect(':');
                if (members.put(name, value(depth + 1)) != null) {
                    throw wrong("'" + name + "' stands twice");
                }
            } while (separates('}'));
        }
        return new JsonObject(members);
    }

    private boolean closes(char end) {
        space();
        if (peek() == end) {
            at++;
            return true;
        }
        return false;
    }

    private boolean separates(char end) {
        if (closes(end)) {
            return false;
        }
        expect(',');
        return true;
    }

    private String text() {
        expect('"');
        int from = at;
        while (at < json.length()
                && json.charAt(at) != '"'
                && json.charAt(at) != '\\'
                && json.charAt(at) >= ' ') {
            at++;
        }
        if (peek() == '"') {
            return json.substring(from, at++);
        }
        StringBuilder out = new StringBuilder().append(json, from, at);
        for (char c = next(); c != '"'; c = next()) {
            if (c < ' ') {
                at--;
                throw wrong("a control character inside a text");
            }
            out.append(c == '\\' ? escaped() : c);
        }
        return out.toString();
    }

    private char escaped() {
        char c = next();
        return switch (c) {
            case '"', '\\', '/' -> c;
            case 'n' -> '\n';
            case 't' -> '\t';
            case 'r' -> '\r';
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'u' -> unit();
            default -> throw wrong("an unknown escape");
        };
    }

    private char unit() {
        int value = 0;
        for (int i = 0; i < 4; i++) {
            char c = next();
            int digit = c < 128 ? Character.digit(c, 16) : -1;
            if (digit < 0) {
                throw wrong("four hexadecimal figures were expected");
            }
            value = value * 16 + digit;
        }
        return (char) value;
    }

    private void space() {
        while (at < json.length() && " \n\r\t".indexOf(json.charAt(at)) >= 0) {
            at++;
        }
    }

    /** The character to come, or NUL at the end, which is part of no JSON. */
    private char peek() {
        return at < json.length() ? json.charAt(at) : '\0';
    }

    private char next() {
        if (at >= json.length()) {
            throw wrong("it ends too early");
        }
        return json.charAt(at++);
    }

    private void expect(char c) {
        if (peek() != c) {
            throw wrong("'" + c + "' was expected");
        }
        at++;
    }

    private JsonException wrong(String what) {
        return new JsonException(what + ", at character " + (at + 1));
    }
}
