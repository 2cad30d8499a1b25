package org.clausebook.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Hostile text of our own in every field of clause, outline, school and library. */
final class HostileTextTest {

    @TempDir Path root;

    @Test
    void hostile_text_is_refused_with_a_message_or_shown_as_typed() throws IOException {
        List<String> strings =
                HostileStrings.of(
                        Files.readString(Path.of("src/test/resources/hostile/strings.txt")));
        assertThat(strings).hasSizeGreaterThanOrEqualTo(120);

        prove("hostile-text", root, strings);
    }

    /**
     * The figures are printed, and the messages left in the output folder for who looks at them.
     */
    static void prove(String name, Path root, List<String> strings) throws IOException {
        Figures figures =
                new HostileTrial(root, strings).run(Path.of("target/hostile/" + name + ".txt"));

        System.out.println(name + ": " + figures);
        assertThat(figures.wrong()).isEmpty();
        assertThat(figures.active()).isZero();
        assertThat(figures.typed()).isGreaterThan(figures.refused());
    }
}
