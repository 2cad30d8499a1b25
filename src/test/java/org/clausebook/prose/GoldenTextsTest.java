package org.clausebook.prose;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.clausebook.diagnostic.DiagnosticPrinter;
import org.clausebook.diagnostic.Diagnostics;
import org.clausebook.diagnostic.Place;
import org.clausebook.model.source.Passage;
import org.clausebook.model.text.Prose;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every text among the resources, with its tree or its messages beside it. A new text needs no
 * code; {@code mvn test -Dtest=GoldenTextsTest -Dclausebook.refresh=true} writes what is there now.
 */
final class GoldenTextsTest {

    static final Path FOLDER = Path.of("src/test/resources/prose");
    private static final boolean REFRESH = Boolean.getBoolean("clausebook.refresh");

    @TestFactory
    Stream<DynamicTest> texts_give_their_tree_or_their_messages() {
        return texts().map(text -> DynamicTest.dynamicTest(text.toString(), () -> check(text)));
    }

    static Stream<Path> texts() {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files
                    .filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void check(Path text) throws IOException {
        String typed = Files.readString(text, UTF_8);
        Diagnostics diagnostics = new Diagnostics();
        String name = text.getFileName().toString();
        Optional<Prose> prose =
                ProseParser.forgetful()
                        .parse(new Passage(typed, new Place(name, 1, 1), 0), diagnostics);

        assertThat(prose.isEmpty())
                .as("a text without a tree has an error")
                .isEqualTo(diagnostics.hasErrors());
        golden(text, ".tree", prose.map(TreeText::of).orElse(""));
        golden(text, ".messages", messages(typed, diagnostics));
    }

    private static String messages(String typed, Diagnostics diagnostics) {
        String[] lines = typed.split("\n", -1);
        return new DiagnosticPrinter((path, line) -> Optional.of(lines[line - 1]), false)
                .print(diagnostics.sorted());
    }

    /** A file that would be empty is not there. */
    private static void golden(Path text, String suffix, String actual) throws IOException {
        Path file = Path.of(text.toString().replaceAll("\\.txt$", suffix));
        if (REFRESH && actual.isEmpty()) {
            Files.deleteIfExists(file);
        } else if (REFRESH) {
            Files.writeString(file, actual, UTF_8);
        }
        assertThat(actual).isEqualTo(Files.exists(file) ? Files.readString(file, UTF_8) : "");
    }
}
