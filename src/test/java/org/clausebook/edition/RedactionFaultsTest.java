package org.clausebook.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.clausebook.json.Sha256;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A redaction whose run ends at any step leaves the words there or gone, and can be tried again.
 */
final class RedactionFaultsTest {

    private static final String WORDS = "Nobody lends an account";
    private static final byte[] NEW_PDF = "made anew".getBytes(StandardCharsets.UTF_8);
    private static final Notice NOTICE =
            new Notice(
                    EditionNumber.FIRST,
                    LocalDate.of(2026, 10, 5),
                    "It named a person.",
                    "Governing Body");

    @TempDir Path folder;

    @Test
    void wherever_it_ends_a_reader_sees_the_old_state_or_the_new_one() throws IOException {
        int steps = 0;
        int old = 0;
        boolean ended = true;
        while (ended) {
            Path root = folder.resolve("at-" + steps);
            publish(root);
            FailingDisk disk = new FailingDisk(steps);
            ended = !redact(Archive.of(root, "oak", disk));
            boolean gone = isGone(Archive.of(root, "oak", new RealDisk()));
            old += gone ? 0 : 1;

            Archive again = Archive.of(root, "oak", new RealDisk());
            again.complete();
            assertThat(isGone(again)).as("after step %d", steps).isEqualTo(gone);
            if (!gone) {
                assertThat(redact(again)).isTrue();
            }
            assertThat(isGone(again)).isTrue();
            assertThat(again.history("devices").redactions(EditionNumber.FIRST)).hasSize(1);
            assertThat(left(root)).as("after step %d", steps).isEmpty();
            steps++;
        }
        System.out.printf(
                "Redaction: ended before or within each of %d steps, %d times the old state, %d"
                        + " times the new%n",
                steps - 1, old, steps - old);
        assertThat(steps).isGreaterThan(10);
        assertThat(old).isPositive();
    }

    @Test
    void a_redaction_that_fails_says_so() throws IOException {
        publish(folder);

        assertThatThrownBy(() -> tryRedact(Archive.of(folder, "oak", new FailingDisk(0))))
                .isInstanceOf(IOException.class)
                .hasMessage("no space left");
    }

    private static void publish(Path root) throws IOException {
        Published.quickly(root, "oak").edition("1.0", "2026-09-01", "2026-08-20");
        Path editions = root.resolve("schools/oak/editions/devices");
        Files.copy(editions.resolve("1.0.json"), editions.resolve("1.0-proposed.json"));
    }

    private static boolean redact(Archive archive) {
        try {
            tryRedact(archive);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private static void tryRedact(Archive archive) throws IOException {
        Redactor redactor = new Redactor(archive);
        HistoryRecord.Edition edition = archive.history("devices").newest().orElseThrow();
        List<RecordPlace> places =
                redactor.places(edition).stream()
                        .filter(place -> place.text().contains(WORDS))
                        .toList();
        redactor.redact(redactor.plan(edition, places, "Words removed"), NOTICE, NEW_PDF);
    }

    /** Whether the words are gone; fails where some of it is old and some is new. */
    private static boolean isGone(Archive archive) {
        History history = archive.history("devices");
        HistoryRecord.Edition edition = history.newest().orElseThrow();
        boolean gone = !history.redactions(EditionNumber.FIRST).isEmpty();
        String record = new String(archive.record("devices", "1.0"), StandardCharsets.UTF_8);
        byte[] pdf = archive.pdf("devices", "1.0");
        assertThat(record.contains(WORDS)).isNotEqualTo(gone);
        assertThat(edition.whole()).isNotEqualTo(gone);
        assertThat(Arrays.equals(pdf, NEW_PDF)).isEqualTo(gone);
        assertThat(history.pdf(edition)).isEqualTo(Sha256.of(pdf));
        return gone;
    }

    /** What a finished run leaves nothing of: files on their way, and the words. */
    private static List<String> left(Path root) throws IOException {
        try (var files = Files.walk(root)) {
            return files.filter(Files::isRegularFile)
                    .filter(
                            file ->
                                    file.toString().matches(".*\\.(text|print|new)")
                                            || file.toString().contains("proposed")
                                            || read(file).contains(WORDS))
                    .map(file -> root.relativize(file).toString())
                    .toList();
        }
    }

    private static String read(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** A disk that does so many steps and then no more; the last write is cut short. */
    private static final class FailingDisk implements Disk {

        private final Disk real = new RealDisk();
        private int left;

        FailingDisk(int steps) {
            this.left = steps;
        }

        private void step() throws IOException {
            if (left-- <= 0) {
                throw new IOException("no space left");
            }
        }

        @Override
        public void makeFolder(Path folder) throws IOException {
            step();
            real.makeFolder(folder);
        }

        @Override
        public void write(Path file, byte[] bytes) throws IOException {
            try {
                step();
            } catch (IOException e) {
                real.write(file, Arrays.copyOf(bytes, bytes.length / 2));
                throw e;
            }
            real.write(file, bytes);
        }

        @Override
        public void move(Path from, Path to) throws IOException {
            step();
            real.move(from, to);
        }

        @Override
        public void delete(Path file) throws IOException {
            step();
            real.delete(file);
        }
    }
}
