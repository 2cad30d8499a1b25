package org.clausebook.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.clausebook.json.JsonReader;
import org.clausebook.json.JsonValue;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The public list of strings that break programs, in every field.
 *
 * <p>It is not part of this repository: {@code npm install --prefix DIR
 * big-list-of-naughty-strings@1.0.0} fetches it, {@code -Dclausebook.naughty=FILE} names its {@code
 * blns.json}.
 */
final class NaughtyStringsTest {

    private static final String FILE = "clausebook.naughty";

    @TempDir Path root;

    @Test
    void strings_that_break_programs_are_refused_with_a_message_or_shown_as_typed()
            throws IOException {
        String file = System.getProperty(FILE, "");
        Assumptions.assumeFalse(
                file.isBlank(), "no list of strings: name its file with -D" + FILE + "=FILE");
        List<String> strings =
                JsonReader.read(Files.readString(Path.of(file))).values().stream()
                        .map(JsonValue::text)
                        .filter(string -> !string.isBlank())
                        .toList();
        assertThat(strings).isNotEmpty();

        HostileTextTest.prove("naughty-strings", root, strings);
    }
}
