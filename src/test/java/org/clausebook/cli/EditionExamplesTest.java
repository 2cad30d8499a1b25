package org.clausebook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.clausebook.spec.SpecExample;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Runs the examples of how editions are prepared, proposed and published: files are changed and
 * commands run from top to bottom, and all that a command prints is there.
 *
 * <p>{@code mvn test -Dtest=EditionExamplesTest -Dclausebook.refresh=true} writes what comes out
 * into the files, to be read before it is kept.
 */
final class EditionExamplesTest {

    private static final Path EXAMPLES = Path.of("src/test/resources/editions");

    @TempDir Path root;

    static List<SpecExample> examples() throws IOException {
        List<SpecExample> examples = new ArrayList<>();
        try (Stream<Path> files = Files.list(EXAMPLES)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".md")).sorted().toList()) {
                examples.addAll(
                        SpecExample.of(file.getFileName().toString(), Files.readString(file)));
            }
        }
        return examples;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void it_goes_as_the_example_says(SpecExample example) throws IOException {
        Terminal.copy(EXAMPLES.resolve("base"), root);
        Map<String, String> actual = new LinkedHashMap<>();
        for (Map.Entry<String, String> block : example.blocks().entrySet()) {
            // a block that comes again in an example is numbered: run check #2
            String[] head = block.getKey().replaceAll(" #\\d+$", "").split(" ", 2);
            switch (head[0]) {
                case "change" -> change(head[1], block.getValue());
                case "file" -> Files.writeString(root.resolve(head[1]), block.getValue());
                case "gone" -> Files.delete(root.resolve(head[1]));
                case "excel" ->
                        Files.writeString(
                                root.resolve(head[1]),
                                "\uFEFF" + block.getValue().replace("\n", "\r\n"));
                case "run" -> actual.put(block.getKey(), run(head[1]));
                case "holds" -> actual.put(block.getKey(), Files.readString(root.resolve(head[1])));
                default -> throw new IllegalStateException("not a kind of block: " + head[0]);
            }
        }
        if (Boolean.getBoolean("clausebook.refresh")) {
            example.refresh(EXAMPLES, actual);
        } else {
            Map<String, String> expected = new LinkedHashMap<>(example.blocks());
            expected.keySet().retainAll(actual.keySet());
            assertThat(actual).isEqualTo(expected);
        }
        assertThat(actual).as("an example expects something").isNotEmpty();
    }

    private String run(String line) {
        Terminal.Said said = new Terminal(root).run(line.split(" ", -1));
        return said.out() + said.err() + "exit " + said.code() + "\n";
    }

    /** What stands before the line with an arrow is replaced by what stands after it. */
    private void change(String path, String change) throws IOException {
        Path file = root.resolve(path);
        String text = Files.readString(file);
        String[] sides = change.split("(?m)^=>\n", -1);
        String from = sides[0].stripTrailing();
        assertThat(text).as(path).contains(from);
        Files.writeString(file, text.replace(from, sides[1].stripTrailing()));
    }
}
