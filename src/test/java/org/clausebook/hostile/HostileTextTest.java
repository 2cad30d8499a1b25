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

    /** How many strings share a workspace. */
    static final int TOGETHER = 60;

    @TempDir Path root;

    @Test
    void hostile_text_is_refused_with_a_message_or_shown_as_typed() throws IOException {
        List<String> strings =
                HostileStrings.of(
                        Files.readString(Path.of("src/test/resources/hostile/strings.txt")));
        assertThat(strings).hasSizeGreaterThanOrEqualTo(120);

        HostileTrial.Figures figures = inBatches(root, strings);

        System.out.println("hostile text: " + figures);
        assertThat(figures.wrong()).isEmpty();
        assertThat(figures.active()).isZero();
        assertThat(figures.typed()).isGreaterThan(figures.refused().size());
    }

    static HostileTrial.Figures inBatches(Path root, List<String> strings) throws IOException {
        HostileTrial.Figures all = new HostileTrial.Figures(0, 0, 0, 0, 0, List.of(), 0, List.of());
        for (int from = 0; from < strings.size(); from += TOGETHER) {
            int to = Math.min(strings.size(), from + TOGETHER);
            all =
                    all.and(
                            new HostileTrial(root.resolve("w" + from), strings.subList(from, to))
                                    .run());
        }
        return all;
    }
}
