package org.clausebook;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.clausebook.diagnostic.Problem;
import org.junit.jupiter.api.Test;

/** Every problem that users can meet bears a name of its own, and has an example of its message. */
final class ProblemsTest {

    /** The first line of a message as it is printed, in an example or in a test's block of text. */
    private static final Pattern MESSAGE =
            Pattern.compile(
                    "^ *[\\w./-]+(?::\\d+:\\d+)?: (?:error|warning): .+ \\[([a-z0-9-]+)\\]$",
                    Pattern.MULTILINE);

    @Test
    void every_problem_bears_a_name_of_its_own() {
        assertThat(Handbook.problems().stream().map(Problem::id)).doesNotHaveDuplicates();
    }

    @Test
    void every_problem_has_an_example_of_its_whole_message() throws IOException {
        Set<String> shown = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src/test"))) {
            files.filter(ProblemsTest::holdsMessages)
                    .flatMap(file -> MESSAGE.matcher(read(file)).results())
                    .map(message -> message.group(1))
                    .forEach(shown::add);
        }

        assertThat(shown)
                .containsAll(
                        Handbook.problems().stream()
                                .map(Problem::id)
                                .collect(toCollection(TreeSet::new)));
    }

    private static boolean holdsMessages(Path file) {
        return Files.isRegularFile(file)
                && file.toString().matches(".*(?:\\.md|\\.messages|expected\\.txt|Test\\.java)");
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
