package org.clausebook.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FolderSwapTest {

    @TempDir Path out;

    private Path target;
    private Path staging;
    private FolderSwap swap;

    @BeforeEach
    void prepare() {
        target = out.resolve("drafts");
        staging = out.resolve("staging");
        swap = new FolderSwap(target, staging);
        swap.recover();
    }

    @Test
    void a_new_folder_takes_the_place_of_the_old_one_whole() throws IOException {
        swap.swap("oak", files("a.html", "one", "b/c.html", "two"));
        swap.swap("oak", files("a.html", "new"));
        assertThat(target.resolve("oak/a.html")).hasContent("new");
        assertThat(target.resolve("oak/b")).doesNotExist();
        assertThat(staging).isEmptyDirectory();
    }

    @Test
    void a_folder_that_is_the_same_is_left_alone() throws IOException {
        swap.swap("oak", files("a.html", "one"));
        FileTime old = FileTime.fromMillis(0);
        Files.setLastModifiedTime(target.resolve("oak/a.html"), old);
        swap.swap("oak", files("a.html", "one"));
        assertThat(Files.getLastModifiedTime(target.resolve("oak/a.html"))).isEqualTo(old);
    }

    @Test
    void a_run_cut_short_between_the_two_renames_is_undone() throws IOException {
        swap.swap("oak", files("a.html", "old"));
        Files.move(target.resolve("oak"), staging.resolve("oak.old"));
        Files.createDirectories(staging.resolve("oak.new"));
        Files.writeString(staging.resolve("oak.new/a.html"), "half");
        swap.recover();
        assertThat(target.resolve("oak/a.html")).hasContent("old");
        assertThat(staging).isEmptyDirectory();
    }

    @Test
    void a_run_cut_short_after_both_renames_is_finished() throws IOException {
        swap.swap("oak", files("a.html", "new"));
        Files.createDirectories(staging.resolve("oak.old"));
        Files.writeString(staging.resolve("oak.old/a.html"), "old");
        swap.recover();
        assertThat(target.resolve("oak/a.html")).hasContent("new");
        assertThat(staging).isEmptyDirectory();
    }

    @Test
    void folders_of_schools_that_are_no_more_go() throws IOException {
        swap.swap("oak", files("a.html", "one"));
        swap.swap("elm", files("a.html", "one"));
        swap.keepOnly(List.of("oak"));
        assertThat(target.resolve("oak")).exists();
        assertThat(target.resolve("elm")).doesNotExist();
    }

    @Test
    void no_file_lies_outside_its_folder() {
        FolderFiles files = new FolderFiles();
        for (String path :
                List.of("../a", "/a", "a/../b", "", "a//b", "a/", ".a", "a\\b", "C:a", "a\u0000")) {
            assertThatThrownBy(() -> files.put(path, "x"))
                    .as(path)
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageStartingWith("not a path inside a folder");
        }
    }

    private static FolderFiles files(String... pathsAndTexts) {
        FolderFiles files = new FolderFiles();
        for (int i = 0; i < pathsAndTexts.length; i += 2) {
            files.put(pathsAndTexts[i], pathsAndTexts[i + 1]);
        }
        return files;
    }
}
