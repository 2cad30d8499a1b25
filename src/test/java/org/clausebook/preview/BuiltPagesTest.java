package org.clausebook.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.clausebook.DraftBuild;
import org.clausebook.Progress;
import org.clausebook.PublicBuild;
import org.clausebook.Request;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The preview shows what a build makes, and a build knows nothing of the preview. */
final class BuiltPagesTest {

    private static final String POLICY = "<meta http-equiv=\"Content-Security-Policy\"[^>]*>";
    private static final String ADDED =
            "<link rel=\"stylesheet\" href=\"/-/preview.css\">\\n<script src=\"/-/preview.js\"[^>]*></script>\\n"
                    + "|(?s)<nav class=\"preview-why\".*?</nav>\\n";

    @TempDir private Path folder;

    @Test
    void a_page_is_as_build_makes_it_but_for_what_the_preview_adds() throws Exception {
        try (Writing writing = Writing.in(folder)) {
            Path drafts = build();
            List<Path> pages = ending(drafts, ".html");
            assertThat(pages).hasSizeGreaterThanOrEqualTo(6);
            for (Path page : pages) {
                String path = "/" + drafts.relativize(page).toString().replace('\\', '/');
                assertThat(writing.page(path).replaceAll(ADDED, ""))
                        .isEqualTo(Files.readString(page).replaceAll(POLICY, ""));
            }
        }
    }

    @Test
    void no_file_of_a_build_has_anything_of_the_preview() throws Exception {
        try (Writing writing = Writing.in(folder)) {
            writing.get(Writing.PAGE);
            build();
        }
        List<Path> built = ending(folder.resolve("target"), "");
        assertThat(built).hasSizeGreaterThan(20);
        for (Path file : built) {
            assertThat(file.toString()).doesNotContain("preview");
            assertThat(Files.readString(file, StandardCharsets.ISO_8859_1))
                    .doesNotContain(
                            "preview.js",
                            "preview.css",
                            "preview-problems",
                            "data-shown",
                            "preview-why",
                            "preview-from");
        }
    }

    private Path build() {
        Request request =
                new Request(
                        folder, Optional.empty(), Optional.empty(), LocalDate.of(2026, 10, 5), 2);
        Path out = folder.resolve("target");
        assertThat(new DraftBuild(Progress.NONE).build(request, out).stopped()).isEmpty();
        new PublicBuild(Progress.NONE).build(request, out);
        return out.resolve("drafts");
    }

    private static List<Path> ending(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> file.toString().endsWith(ending))
                    .toList();
        }
    }
}
