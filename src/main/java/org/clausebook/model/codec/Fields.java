package org.clausebook.model.codec;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.clausebook.diagnostic.Place;
import org.clausebook.json.JsonArray;
import org.clausebook.json.JsonException;
import org.clausebook.json.JsonObject;
import org.clausebook.json.JsonText;
import org.clausebook.json.JsonValue;
import org.clausebook.model.source.Placed;

/** Small values as JSON and back; absent values have no member. */
public final class Fields {

    private Fields() {}

    public static Optional<JsonValue> text(Optional<String> text) {
        return text.map(JsonText::new);
    }

    public static Optional<JsonValue> date(Optional<LocalDate> date) {
        return date.map(day -> new JsonText(day.toString()));
    }

    static Optional<JsonValue> number(OptionalInt number) {
        return number.isPresent()
                ? Optional.of(JsonValue.of(Integer.toString(number.getAsInt())))
                : Optional.empty();
    }

    static Optional<JsonValue> constant(Optional<? extends Enum<?>> constant) {
        return constant.map(one -> new JsonText(Constants.word(one)));
    }

    public static JsonArray texts(List<String> texts) {
        return JsonArray.of(texts, JsonText::new);
    }

    static JsonValue place(Place place) {
        return JsonValue.of(place.toString());
    }

    static JsonValue placed(Placed<String> placed) {
        return JsonObject.with().put("is", placed.value()).put("at", place(placed.at())).build();
    }

    static Optional<JsonValue> placed(Optional<Placed<String>> placed) {
        return placed.map(Fields::placed);
    }

    /** Whether something holds, as yes or nothing. */
    public static Optional<JsonValue> yes(boolean holds) {
        return holds ? Optional.of(JsonValue.of("yes")) : Optional.empty();
    }

    static <V> JsonValue map(Map<String, V> map, Function<V, JsonValue> write) {
        JsonObject.Builder object = JsonObject.with();
        map.forEach((name, value) -> object.put(name, write.apply(value)));
        return object.build();
    }

    public static String text(JsonObject object, String name) {
        return object.get(name).text();
    }

    public static Optional<String> find(JsonObject object, String name) {
        return object.find(name).map(JsonValue::text);
    }

    public static boolean isYes(JsonObject object, String name) {
        Optional<String> said = find(object, name);
        said.filter(word -> !word.equals("yes"))
                .ifPresent(
                        word -> {
                            throw new JsonException("not yes: '" + word + "'");
                        });
        return said.isPresent();
    }

    public static LocalDate date(JsonObject object, String name) {
        return day(text(object, name));
    }

    public static Optional<LocalDate> findDate(JsonObject object, String name) {
        return find(object, name).map(Fields::day);
    }

    /** A day as it is written, {@code 2026-09-01}. */
    static LocalDate day(String text) {
        try {
            LocalDate day = LocalDate.parse(text);
            if (day.toString().equals(text)) {
                return day;
            }
        } catch (DateTimeException e) {
            throw new JsonException("not a day: '" + text + "'");
        }
        throw new JsonException("not a day: '" + text + "'");
    }

    static int number(JsonObject object, String name) {
        return Figures.read(text(object, name));
    }

    static OptionalInt findNumber(JsonObject object, String name) {
        Optional<String> text = find(object, name);
        return text.isPresent() ? OptionalInt.of(Figures.read(text.get())) : OptionalInt.empty();
    }

    static <E extends Enum<E>> E constant(E[] constants, JsonObject object, String name) {
        return Constants.read(constants, text(object, name));
    }

    static <E extends Enum<E>> Optional<E> findConstant(
            E[] constants, JsonObject object, String name) {
        return find(object, name).map(word -> Constants.read(constants, word));
    }

    public static List<String> texts(JsonObject object, String name) {
        return list(object.get(name), JsonValue::text);
    }

    public static <T> List<T> list(JsonValue value, Function<JsonValue, T> read) {
        return value.values().stream().map(read).toList();
    }

    static <V> Map<String, V> map(JsonValue value, Function<JsonValue, V> read) {
        Map<String, V> map = new LinkedHashMap<>();
        value.object().members().forEach((name, member) -> map.put(name, read.apply(member)));
        return map;
    }

    static Place place(JsonObject object, String name) {
        return OriginReader.place(object.get(name));
    }

    static Placed<String> placed(JsonValue value) {
        JsonObject object = value.object();
        return new Placed<>(text(object, "is"), place(object, "at"));
    }

    static Optional<Placed<String>> findPlaced(JsonObject object, String name) {
        return object.find(name).map(Fields::placed);
    }
}
