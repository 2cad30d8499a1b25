package org.clausebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.clausebook.diagnostic.Problem;
import org.junit.jupiter.api.Test;

/** Every problem that users can meet bears a name of its own, and has an example of its message. */
final class ProblemsTest {

    /** How many may be without; lowered with every example that is written, never raised. */
    private static final int MOST = 134;

    private static final Path RESOURCES = Path.of("src/test/resources");

    @Test
    void every_problem_bears_a_name_of_its_own() {
        assertThat(Handbook.problems().stream().map(Problem::id)).doesNotHaveDuplicates();
    }

    @Test
    void problems_without_an_example_are_named() throws IOException {
        StringBuilder examples = new StringBuilder();
        for (String folder : List.of("load", "prose", "spec")) {
            Path path = RESOURCES.resolve(folder);
            if (Files.isDirectory(path)) {
                try (Stream<Path> files = Files.walk(path)) {
                    for (Path file : files.filter(Files::isRegularFile).toList()) {
                        examples.append(
                                new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
                    }
                }
            }
        }
        Set<String> without = new TreeSet<>();
        for (Problem problem : Handbook.problems()) {
            if (examples.indexOf("[" + problem.id() + "]") < 0) {
                without.add(problem.id());
            }
        }
        System.out.println(
                without.size()
                        + " of "
                        + Handbook.problems().size()
                        + " problems have no example of their message: "
                        + String.join(", ", without));
        assertThat(without).as("each new problem comes with an example").hasSizeLessThan(MOST);
    }
}
