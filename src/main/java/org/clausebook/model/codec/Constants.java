package org.clausebook.model.codec;

import java.util.Locale;
import java.util.stream.Stream;
import org.clausebook.json.JsonException;

/** Constants as words: {@code SETTINGS_ONLY} is {@code settings-only}. */
final class Constants {

    private Constants() {}

    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static <E extends Enum<E>> E read(E[] constants, String word) {
        return Stream.of(constants)
                .filter(constant -> word(constant).equals(word))
                .findFirst()
                .orElseThrow(() -> new JsonException("unknown word '" + word + "'"));
    }
}
