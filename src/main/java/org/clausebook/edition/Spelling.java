package org.clausebook.edition;

import java.util.Set;
import org.clausebook.json.JsonArray;
import org.clausebook.json.JsonObject;
import org.clausebook.json.JsonText;
import org.clausebook.json.JsonValue;

/** The words in a part of a record, whatever part it is; blocks and lines end in a line feed. */
final class Spelling {

    /** Members whose values are ids, places and kinds, which nobody reads. */
    private static final Set<String> SILENT =
            Set.of(
                    "is",
                    "key",
                    "from",
                    "at",
                    "kind-at",
                    "role-at",
                    "clause-at",
                    "target-at",
                    "was-at",
                    "to",
                    "marker",
                    "head",
                    "change",
                    "style",
                    "layer",
                    "type",
                    "class",
                    "name",
                    "digest",
                    "wording");

    private final StringBuilder out = new StringBuilder();

    private Spelling() {}

    static String of(JsonValue value) {
        Spelling spelling = new Spelling();
        spelling.read(value);
        return spelling.out.toString().strip();
    }

    private void read(JsonValue value) {
        if (value instanceof JsonText text) {
            out.append(text.value());
        } else if (value instanceof JsonArray array) {
            array.values().forEach(this::read);
        } else if (value instanceof JsonObject object) {
            read(object);
        }
    }

    private void read(JsonObject object) {
        boolean run = object.find("text").isPresent();
        boolean inline = run || object.find("words").isPresent() || isInline(object);
        if (!inline) {
            line();
        }
        // a setting's value is written as {"is": words, "at": place}
        boolean placed = object.find("is").isPresent() && object.members().size() == 2;
        object.members()
                .forEach(
                        (name, member) -> {
                            if (!SILENT.contains(name) || (placed && name.equals("is"))) {
                                read(member);
                            }
                        });
        if (!inline) {
            line();
        }
    }

    private static boolean isInline(JsonObject object) {
        return object.find("style").isPresent() || object.find("href").isPresent();
    }

    private void line() {
        if (!out.isEmpty() && out.charAt(out.length() - 1) != '\n') {
            out.append('\n');
        }
    }
}
