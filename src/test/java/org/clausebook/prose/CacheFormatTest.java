package org.clausebook.prose;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clausebook.json.Sha256;
import org.junit.jupiter.api.Test;

/**
 * A cache outlives the program that wrote it: when the same text gives another tree or message,
 * {@link ProseParser#FORMAT} must change, or users would go on with the old one. The file beside
 * the texts knows what each gave under which format; {@code mvn test
 * -Dtest=GoldenTextsTest,CacheFormatTest -Dclausebook.refresh=true} adds new texts to it.
 */
final class CacheFormatTest {

    private static final Path KNOWN = Path.of("src/test/resources/prose/cache.format");
    private static final boolean REFRESH = Boolean.getBoolean("clausebook.refresh");

    @Test
    void another_tree_or_message_means_another_format() throws IOException {
        Map<String, String> known = known();
        Map<String, String> now = now();
        boolean sameFormat = ProseParser.FORMAT.equals(known.remove("format"));

        if (sameFormat) {
            known.keySet().retainAll(now.keySet());
            assertThat(now)
                    .as("a text gives something else than caches hold: raise ProseParser.FORMAT")
                    .containsAllEntriesOf(known);
        }
        if (REFRESH) {
            Files.writeString(KNOWN, written(now), UTF_8);
        }
        assertThat(Files.readString(KNOWN, UTF_8))
                .as("refresh the file that knows what each text gives")
                .isEqualTo(written(now));
    }

    private static Map<String, String> known() throws IOException {
        Map<String, String> known = new TreeMap<>();
        if (Files.exists(KNOWN)) {
            for (String line : Files.readAllLines(KNOWN, UTF_8)) {
                known.put(
                        line.substring(0, line.indexOf(' ')),
                        line.substring(line.indexOf(' ') + 1));
            }
        }
        return known;
    }

    private static String written(Map<String, String> now) {
        return "format "
                + ProseParser.FORMAT
                + "\n"
                + now.entrySet().stream()
                        .map(text -> text.getKey() + " " + text.getValue() + "\n")
                        .collect(Collectors.joining());
    }

    /** The digest of what each text gives, by its name. */
    private static Map<String, String> now() throws IOException {
        Map<String, StringBuilder> given = new TreeMap<>();
        try (Stream<Path> files = Files.walk(KNOWN.getParent())) {
            files.filter(file -> file.toString().matches(".*\\.(tree|messages)"))
                    .sorted()
                    .forEach(
                            file ->
                                    given.computeIfAbsent(name(file), unused -> new StringBuilder())
                                            .append(read(file)));
        }
        Map<String, String> digests = new TreeMap<>();
        given.forEach((name, text) -> digests.put(name, Sha256.of(text.toString())));
        return digests;
    }

    private static String name(Path file) {
        String path = KNOWN.getParent().relativize(file).toString().replace('\\', '/');
        return path.substring(0, path.lastIndexOf('.'));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
