package org.clausebook.kept;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FileCacheTest {

    @TempDir Path folder;

    private final AtomicInteger made = new AtomicInteger();

    @Test
    void what_was_made_from_the_same_inputs_is_made_once() {
        FileCache cache = new FileCache(folder);
        assertThat(get(cache, "a")).isEqualTo("made 1 of a");
        assertThat(get(cache, "a")).isEqualTo("made 1 of a");
        assertThat(get(cache, "b")).isEqualTo("made 2 of b");
    }

    @Test
    void a_damaged_file_counts_as_absent() throws IOException {
        FileCache cache = new FileCache(folder);
        get(cache, "a");
        Path file = onlyFile();
        byte[] bytes = Files.readAllBytes(file);
        for (int at = 0; at < bytes.length; at++) {
            byte[] damaged = bytes.clone();
            damaged[at] ^= 1;
            Files.write(file, damaged);
            assertThat(get(cache, "a")).isEqualTo("made " + (at + 2) + " of a");
        }
        Files.write(file, new byte[3]);
        assertThat(get(cache, "a")).startsWith("made ");
        assertThat(made.get()).isEqualTo(bytes.length + 2);
    }

    @Test
    void a_cache_that_cannot_be_written_costs_only_time() throws IOException {
        Path file = Files.writeString(folder.resolve("in-the-way"), "");
        FileCache cache = new FileCache(file);
        assertThat(get(cache, "a")).isEqualTo("made 1 of a");
        assertThat(get(cache, "a")).isEqualTo("made 2 of a");
    }

    private String get(FileCache cache, String inputs) {
        byte[] bytes =
                cache.get(
                        inputs,
                        () ->
                                ("made " + made.incrementAndGet() + " of " + inputs)
                                        .getBytes(StandardCharsets.UTF_8));
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private Path onlyFile() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).findFirst().orElseThrow();
        }
    }
}
