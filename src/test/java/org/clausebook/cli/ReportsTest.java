package org.clausebook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.clausebook.json.Sha256;
import org.clausebook.testing.MadeUpSchools;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every report is the same to the byte, wherever and in whatever order it is made. */
final class ReportsTest {

    private static final List<String> REPORTS =
            List.of(
                    "check",
                    "drift",
                    "drift --format json",
                    "drift --format html --out drift.html",
                    "deviations --all",
                    "deviations --all --format json",
                    "deviations --all --format pdf --out deviations.pdf",
                    "impact --since 2025-09-01",
                    "impact --since 2025-09-01 --format json",
                    "impact --since 2025-09-01 --format html --out impact.html",
                    "letters --since 2025-09-01 --reply-by 2026-11-30",
                    "board --since 2025-09-01",
                    "why s1 devices");

    @TempDir Path folder;

    @Test
    void they_depend_neither_on_the_order_of_files_nor_on_the_language_nor_on_the_time_zone()
            throws IOException {
        Path first = Files.createDirectory(folder.resolve("first"));
        MadeUpSchools.write(first, 8, new Random(11));
        Path other = Files.createDirectory(folder.resolve("another folder"));
        shuffled(first, other);

        Map<String, String> here = reports(first);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        Map<String, String> there;
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            there = reports(other);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
        assertThat(here)
                .containsKeys("target/letters/s1/letter.pdf", "target/letters/s1/replies.csv");
        assertThat(there).isEqualTo(here);
    }

    /** What each report prints, and the digest of each file that it writes. */
    private static Map<String, String> reports(Path root) throws IOException {
        Map<String, String> made = new TreeMap<>();
        Terminal terminal = new Terminal(root);
        for (String report : REPORTS) {
            Terminal.Said said = terminal.run(report.split(" "));
            assertThat(said.code()).as(report + said.err()).isZero();
            made.put(report, said.out() + said.err());
        }
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = root.relativize(file).toString().replace('\\', '/');
                if (!name.startsWith(".clausebook")) {
                    made.put(name, Sha256.of(Files.readAllBytes(file)));
                }
            }
        }
        return made;
    }

    /** The same files, written in another order. */
    private static void shuffled(Path from, Path to) throws IOException {
        List<Path> files = new ArrayList<>();
        try (Stream<Path> all = Files.walk(from)) {
            all.filter(Files::isRegularFile).forEach(files::add);
        }
        Collections.shuffle(files, new Random(3));
        for (Path file : files) {
            Path copy = to.resolve(from.relativize(file).toString());
            Files.createDirectories(copy.getParent());
            Files.writeString(copy, Files.readString(file), StandardCharsets.UTF_8);
        }
    }
}
