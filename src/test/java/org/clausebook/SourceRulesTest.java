package org.clausebook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** How source files look: rules that bytecode no longer shows. */
final class SourceRulesTest {
    private static final Path MAIN = Path.of("src/main/java");
    private static final int MOST_LINES = 300;

    private static final Pattern PUBLIC_TYPE =
            Pattern.compile(
                    "^public (?:(?:abstract|final|sealed|non-sealed) )*(?:class|record|interface|enum|@interface) (\\w+)",
                    Pattern.MULTILINE);
    private static final Pattern FIRST_SENTENCE =
            Pattern.compile("/\\*\\*[\\s*]*(\\S[^.]*?)[\\s*]*[.:/]", Pattern.DOTALL);

    @Test
    void no_source_file_is_longer_than_300_lines() {
        assertThat(sources().filter(file -> read(file).lines().count() > MOST_LINES))
                .as("a file longer than %d lines holds more than one thing: split it", MOST_LINES)
                .isEmpty();
    }

    @Test
    void every_package_says_what_it_is_for_and_is_null_marked() {
        List<Path> packages = sources().map(Path::getParent).distinct().sorted().toList();

        assertThat(packages)
                .allSatisfy(
                        folder -> {
                            Path info = folder.resolve("package-info.java");
                            assertThat(info).exists();
                            assertThat(read(info)).contains("/**", "@NullMarked");
                        });
    }

    @Test
    void every_public_type_says_what_it_is() {
        assertThat(sources().filter(SourceRulesTest::hasUnexplainedType))
                .as("a public type without a first sentence of its own leaves its reader to guess")
                .isEmpty();
    }

    @Test
    void files_end_lines_with_a_line_feed_and_hold_no_tab() {
        assertThat(sources()).allSatisfy(file -> assertThat(read(file)).doesNotContain("\r", "\t"));
    }

    private static boolean hasUnexplainedType(Path file) {
        String text = read(file);
        Matcher type = PUBLIC_TYPE.matcher(text);
        if (!type.find()) {
            return false;
        }
        String before = text.substring(0, type.start());
        int comment = before.lastIndexOf("/**");
        if (comment < 0) {
            return true;
        }
        Matcher sentence = FIRST_SENTENCE.matcher(before.substring(comment));
        return !sentence.find() || sentence.group(1).strip().equals(type.group(1));
    }

    private static Stream<Path> sources() {
        try (Stream<Path> files = Files.walk(MAIN)) {
            return files
                    .filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
