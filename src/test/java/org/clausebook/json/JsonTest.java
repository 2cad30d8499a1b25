package org.clausebook.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class JsonTest {

    @Test
    void members_keep_their_order_and_only_what_must_be_is_escaped() {
        JsonObject object =
                JsonObject.with()
                        .put("z", "Ŵyn & \"co\" <b> / \\ \n\t\r\b\f \u0001 \u2028 😀")
                        .put("a", JsonArray.of(List.of("1", ""), JsonValue::of))
                        .put("m", JsonObject.with().build())
                        .build();

        assertThat(JsonWriter.write(object))
                .isEqualTo(
                        "{\"z\":\"Ŵyn & \\\"co\\\" <b> / \\\\ \\n\\t\\r\\b\\f \\u0001 \u2028 😀\",\"a\":[\"1\",\"\"],\"m\":{}}");
    }

    @Test
    void what_is_written_is_read_again() {
        Random random = new Random(7);
        for (int i = 0; i < 500; i++) {
            JsonValue value = value(random, 5);
            String json = JsonWriter.write(value);

            assertThat(JsonReader.read(json)).isEqualTo(value);
            assertThat(JsonWriter.write(JsonReader.read(json))).isEqualTo(json);
        }
    }

    @Test
    void half_a_character_survives_as_an_escape() {
        JsonText half = JsonValue.of("\ud83d!\ude00");

        assertThat(JsonWriter.write(half)).isEqualTo("\"\\ud83d!\\ude00\"");
        assertThat(JsonReader.read(JsonWriter.write(half))).isEqualTo(half);
    }

    @Test
    void space_between_values_means_nothing() {
        assertThat(JsonReader.read(" {\n \"a\" : [ \"x\" ,\t\"y\" ] }\r\n"))
                .isEqualTo(JsonReader.read("{\"a\":[\"x\",\"y\"]}"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "``|a text, a list or an object was expected, at character 1",
                "12|a text, a list or an object was expected, at character 1",
                "true|a text, a list or an object was expected, at character 1",
                "[null]|a text, a list or an object was expected, at character 2",
                "[\"a\",]|a text, a list or an object was expected, at character 6",
                "[\"a\"|',' was expected, at character 5",
                "[\"a\" \"b\"]|',' was expected, at character 6",
                "{\"a\":\"x\",\"a\":\"y\"}|'a' stands twice, at character 17",
                "{\"a\" \"x\"}|':' was expected, at character 6",
                "{a:\"x\"}|'\"' was expected, at character 2",
                "\"a\" \"b\"|nothing more was expected, at character 5",
                "\"a|it ends too early, at character 3",
                "\"\\x\"|an unknown escape, at character 4",
                "\"\\u12g4\"|four hexadecimal figures were expected, at character 7",
                "\"\\u\uff11234\"|four hexadecimal figures were expected, at character 5",
                "/* */ \"a\"|a text, a list or an object was expected, at character 1",
                "\ufeff\"a\"|a text, a list or an object was expected, at character 1",
            })
    void anything_else_is_refused(String json, String message) {
        assertThatThrownBy(() -> JsonReader.read(json))
                .isInstanceOf(JsonException.class)
                .hasMessage(message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"a\nb\"", "\"\u0000\"", "\"a\\\u0007\""})
    void control_characters_are_refused(String json) {
        assertThatThrownBy(() -> JsonReader.read(json)).isInstanceOf(JsonException.class);
    }

    @Test
    void sixty_levels_are_read_and_one_more_is_not() {
        assertThat(JsonReader.read("[".repeat(60) + "]".repeat(60))).isInstanceOf(JsonArray.class);
        assertThatThrownBy(() -> JsonReader.read("[".repeat(61) + "]".repeat(61)))
                .hasMessage("more than 60 levels, at character 61");
    }

    @Test
    void eight_megabytes_are_read_and_one_character_more_is_not() {
        String longest = "\"" + "a".repeat(JsonReader.LONGEST - 2) + "\"";

        assertThat(JsonReader.read(longest).text()).hasSize(JsonReader.LONGEST - 2);
        assertThatThrownBy(() -> JsonReader.read(longest + " ")).hasMessage("longer than 8 MB");
    }

    @Test
    void a_value_says_what_it_is_when_another_was_expected() {
        JsonValue list = JsonReader.read("[\"a\"]");
        JsonValue object = JsonReader.read("{\"a\":\"b\"}");

        assertThatThrownBy(list::text).hasMessage("a text was expected, not a list");
        assertThatThrownBy(object::values).hasMessage("a list was expected, not an object");
        assertThatThrownBy(() -> JsonValue.of("x").object())
                .hasMessage("an object was expected, not a text");
        assertThatThrownBy(() -> object.object().get("c")).hasMessage("there is no 'c'");
        assertThat(object.object().find("c")).isEmpty();
    }

    @Test
    void digests_are_of_the_utf8_bytes() {
        assertThat(Sha256.of(""))
                .isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
        assertThat(Sha256.of("é")).isEqualTo(Sha256.of(new byte[] {(byte) 0xc3, (byte) 0xa9}));
    }

    private static JsonValue value(Random random, int depth) {
        int kind = depth == 0 ? 0 : random.nextInt(3);
        if (kind == 0) {
            return JsonValue.of(text(random));
        }
        List<JsonValue> values = new ArrayList<>();
        JsonObject.Builder object = JsonObject.with();
        for (int i = random.nextInt(4); i > 0; i--) {
            values.add(value(random, depth - 1));
            object.put(text(random) + i, value(random, depth - 1));
        }
        return kind == 1 ? new JsonArray(values) : object.build();
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(6); i > 0; i--) {
            text.append((char) random.nextInt(random.nextBoolean() ? 0x80 : 0x10000));
        }
        return text.toString();
    }
}
