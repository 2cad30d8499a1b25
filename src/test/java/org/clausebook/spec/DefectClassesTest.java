package org.clausebook.spec;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.clausebook.Handbook;
import org.clausebook.diagnostic.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every mistake that published policies were found to have is set off by an example, and another
 * comes close to it without a word: the table of {@code spec/README.md} holds.
 */
final class DefectClassesTest {

    private static final Path RESOURCES = Path.of("src/test/resources");
    private static final Path TESTS = Path.of("src/test/java/org/clausebook");
    private static final String LOAD = "load: ";
    private static final String EDITIONS = "editions: ";

    /**
     * A row of the table.
     *
     * @param name what the message bears
     */
    record Row(String mistake, String name, String setOffBy, String letPass) {
        String told() {
            return "[" + name + "]";
        }

        @Override
        public String toString() {
            return mistake;
        }
    }

    static List<Row> rows() throws IOException {
        return Files.readAllLines(RESOURCES.resolve("spec/README.md")).stream()
                .filter(line -> line.startsWith("| ") && line.contains("`"))
                .map(line -> Arrays.stream(line.split("\\|", -1)).map(String::strip).toList())
                .map(
                        cells ->
                                new Row(
                                        cells.get(1),
                                        cells.get(2).replace("`", ""),
                                        cells.get(3),
                                        cells.get(4)))
                .toList();
    }

    @Test
    void errors_warnings_and_contradictions_are_all_in_the_table() throws IOException {
        assertThat(rows()).extracting(Row::mistake).doesNotHaveDuplicates().hasSize(32);
        assertThat(rows())
                .extracting(Row::name)
                .isSubsetOf(Handbook.problems().stream().map(Problem::id).toList());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void it_is_set_off_and_what_comes_close_is_let_pass(Row row) throws IOException {
        assertThat(said(row.setOffBy())).contains(row.told());
        String close = said(row.letPass());
        assertThat(isTest(row.letPass()) || !close.contains(row.told())).isTrue();
    }

    /** All that an example prints; of a test, its whole class. */
    private static String said(String where) throws IOException {
        if (where.startsWith(LOAD)) {
            String folder = "load/cases/" + where.substring(LOAD.length());
            return Files.readString(RESOURCES.resolve(folder).resolve("expected.txt"));
        }
        if (where.startsWith(EDITIONS)) {
            return blocks(example("editions", where.substring(EDITIONS.length())), "run ");
        }
        return isTest(where) ? test(where) : blocks(example("spec", where), "says");
    }

    private static boolean isTest(String where) {
        return where.matches("[A-Za-z]+Test\\.[a-z_]+");
    }

    private static String blocks(SpecExample example, String kind) {
        StringBuilder said = new StringBuilder();
        example.blocks()
                .forEach(
                        (head, text) -> {
                            if (head.startsWith(kind)) {
                                said.append(text);
                            }
                        });
        return said.toString();
    }

    private static SpecExample example(String folder, String title) throws IOException {
        List<SpecExample> found = new ArrayList<>();
        try (Stream<Path> files = Files.list(RESOURCES.resolve(folder))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".md")).sorted().toList()) {
                String name = String.valueOf(file.getFileName());
                if (!name.equals("README.md")) {
                    SpecExample.of(name, Files.readString(file)).stream()
                            .filter(example -> example.title().equals(title))
                            .forEach(found::add);
                }
            }
        }
        assertThat(found).as(title).hasSize(1);
        return found.get(0);
    }

    private static String test(String where) throws IOException {
        String[] names = where.split("\\.", -1);
        try (Stream<Path> files = Files.walk(TESTS)) {
            Path file = files.filter(f -> f.endsWith(names[0] + ".java")).findFirst().orElseThrow();
            String text = Files.readString(file);
            assertThat(text).as(where).contains("@Test\n    void " + names[1] + "()");
            return text;
        }
    }
}
