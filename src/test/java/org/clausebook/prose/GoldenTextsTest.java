package org.clausebook.prose;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.clausebook.model.text.Prose;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every text among the resources, with its tree or its messages beside it. A new text needs no
 * code; {@code mvn test -Dtest=GoldenTextsTest -Dclausebook.refresh=true} writes what is there now.
 */
final class GoldenTextsTest {

    private static final Path FOLDER = Path.of("src/test/resources/prose");
    private static final boolean REFRESH = Boolean.getBoolean("clausebook.refresh");

    /** Problems that no short text has; each has a test of its own with its whole message. */
    private static final Set<ProseProblem> PROVED_ELSEWHERE =
            EnumSet.of(
                    ProseProblem.TOO_LONG,
                    ProseProblem.TOO_SLOW,
                    ProseProblem.TOO_INTRICATE,
                    ProseProblem.NOT_UNDERSTOOD,
                    ProseProblem.LOST_WORDS,
                    ProseProblem.UNNAMED_BLOCK);

    @TestFactory
    Stream<DynamicTest> texts_give_their_tree_or_their_messages() {
        return files(".txt")
                .map(text -> DynamicTest.dynamicTest(text.toString(), () -> check(text)));
    }

    @Test
    void every_problem_has_a_text_that_has_it() {
        String messages = String.join("", files(".messages").map(GoldenTextsTest::read).toList());
        Set<ProseProblem> proved = EnumSet.copyOf(PROVED_ELSEWHERE);
        for (ProseProblem problem : ProseProblem.values()) {
            if (messages.contains(" [" + problem.id() + "]\n")) {
                assertThat(PROVED_ELSEWHERE).doesNotContain(problem);
                proved.add(problem);
            }
        }
        assertThat(proved).containsExactlyInAnyOrder(ProseProblem.values());
    }

    @Test
    void every_golden_file_has_its_text() {
        assertThat(Stream.concat(files(".messages"), files(".tree")))
                .allSatisfy(file -> assertThat(beside(file, ".txt")).exists());
    }

    private static Stream<Path> files(String suffix) {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files
                    .filter(file -> file.toString().endsWith(suffix))
                    .sorted()
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void check(Path file) throws IOException {
        Typed typed = Typed.in(file.getFileName().toString(), read(file));
        Optional<Prose> prose = typed.parsedBy(ProseParser.forgetful());

        assertThat(prose.isEmpty())
                .as("a text without a tree has an error")
                .isEqualTo(typed.diagnostics().hasErrors());
        golden(beside(file, ".tree"), prose.map(TreeText::of).orElse(""));
        golden(beside(file, ".messages"), typed.messages());
    }

    /** A file that would be empty is not there. */
    private static void golden(Path file, String actual) throws IOException {
        if (REFRESH && actual.isEmpty()) {
            Files.deleteIfExists(file);
        } else if (REFRESH) {
            Files.writeString(file, actual, UTF_8);
        }
        assertThat(actual).isEqualTo(Files.exists(file) ? read(file) : "");
    }

    private static Path beside(Path file, String suffix) {
        return Path.of(file.toString().replaceAll("\\.[a-z]+$", suffix));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
