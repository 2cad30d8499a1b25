package org.clausebook.json;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Values by name, in the order in which they were put in. */
public record JsonObject(Map<String, JsonValue> members) implements JsonValue {

    public JsonObject {
        members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
    }

    /** An object with nothing in it yet. */
    public static Builder with() {
        return new Builder();
    }

    /** An object that begins with all that another one holds. */
    public static Builder with(JsonObject start) {
        Builder builder = with();
        start.members().forEach(builder::put);
        return builder;
    }

    /** The value of this name; an object without it is refused. */
    public JsonValue get(String name) {
        return find(name).orElseThrow(() -> new JsonException("there is no '" + name + "'"));
    }

    public Optional<JsonValue> find(String name) {
        return Optional.ofNullable(members.get(name));
    }

    @Override
    public JsonObject object() {
        return this;
    }

    @Override
    public String kind() {
        return "an object";
    }

    /** Puts an object together; each name once. */
    public static final class Builder {

        private final Map<String, JsonValue> members = new LinkedHashMap<>();

        private Builder() {}

        public Builder put(String name, JsonValue value) {
            if (members.putIfAbsent(name, value) != null) {
                throw new IllegalArgumentException("put twice: " + name);
            }
            return this;
        }

        public Builder put(String name, String text) {
            return put(name, new JsonText(text));
        }

        public Builder put(String name, Optional<? extends JsonValue> value) {
            value.ifPresent(present -> put(name, present));
            return this;
        }

        public JsonObject build() {
            return new JsonObject(members);
        }
    }
}
