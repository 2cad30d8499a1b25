package org.clausebook.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where nothing has changed, nothing is written and nothing is parsed. */
final class RepeatedBuildTest {

    @TempDir private Path folder;

    @Test
    void a_build_with_nothing_changed_writes_nothing_and_never_starts_ruby() throws IOException {
        Demonstration demonstration = Demonstration.shared();
        Path log = folder.resolve("classes.log");
        SortedMap<String, FileTime> before = Folders.times(demonstration.root());

        Forked.Answer answer =
                Forked.run(
                        List.of("-Xlog:class+load=info:file=" + log),
                        List.of(
                                "build",
                                "--root=" + demonstration.root(),
                                "--today=" + Demonstration.TODAY));

        assertThat(answer.err()).isEmpty();
        assertThat(answer.out())
                .isEqualTo(
                        "7 schools built in "
                                + demonstration.root().resolve("target/drafts")
                                + "\n7 public sites built in "
                                + demonstration.root().resolve("target/site/schools")
                                + "\n");
        assertThat(answer.code()).isZero();
        assertThat(Folders.differences(before, Folders.times(demonstration.root()))).isEmpty();
        try (Stream<String> lines = Files.lines(log)) {
            List<String> loaded = lines.filter(line -> line.contains(" source:")).toList();
            List<String> ruby =
                    loaded.stream()
                            .filter(
                                    line ->
                                            line.contains(" org.jruby.")
                                                    || line.contains("AsciidoctorJRuby"))
                            .toList();
            System.out.printf(
                    "Repeated build: %d files left as they were; %,d classes loaded, %d of them"
                            + " of JRuby%n",
                    before.size(), loaded.size(), ruby.size());
            assertThat(loaded).hasSizeGreaterThan(1000);
            assertThat(ruby).isEmpty();
        }
    }
}
