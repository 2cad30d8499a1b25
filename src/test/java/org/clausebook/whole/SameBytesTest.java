package org.clausebook.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TimeZone;
import org.clausebook.Built;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same files and arguments give the same bytes, wherever and however they are built. */
final class SameBytesTest {

    private final Demonstration demonstration = Demonstration.shared();

    @TempDir private Path folder;

    @Test
    void in_another_folder_in_turkish_on_the_far_side_of_the_date_line_with_one_thread() {
        Path root = Folders.demonstration(folder.resolve("a folder with spaces"));
        Built built = built("tr-TR", "Pacific/Kiritimati", root, 1);
        assertThat(built.prepared().hasErrors()).isFalse();
        assertSame("tr-TR, one thread", root.resolve("target"));
    }

    @Test
    void in_another_process_in_thai_behind_the_date_line_with_four_threads() throws IOException {
        Path root = Folders.demonstration(folder.resolve("forked"));
        Forked.Answer answer =
                Forked.run(
                        List.of(
                                "-Duser.timezone=America/Adak",
                                "-Duser.language=th",
                                "-Duser.country=TH",
                                "-Duser.variant=TH",
                                "-Dfile.encoding=ISO-8859-1"),
                        List.of(
                                "build",
                                "--root=" + root,
                                "--out=" + folder.resolve("elsewhere"),
                                "--today=" + Demonstration.TODAY,
                                "--threads=4"));
        assertThat(answer.err()).isEmpty();
        assertThat(answer.code()).isZero();
        assertSame("another process, th-TH, four threads", folder.resolve("elsewhere"));
    }

    private void assertSame(String what, Path out) {
        SortedMap<String, String> expected = Folders.contents(demonstration.drafts());
        SortedMap<String, String> found = Folders.contents(out.resolve("drafts"));
        List<String> different = Folders.differences(expected, found);
        System.out.printf(
                "Same bytes (%s): %d files compared, %d of them different%n",
                what, expected.size(), different.size());
        assertThat(expected).hasSizeGreaterThanOrEqualTo(200);
        assertThat(different).isEmpty();
    }

    private static Built built(String language, String zone, Path root, int threads) {
        Locale locale = Locale.getDefault();
        TimeZone before = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(language));
            TimeZone.setDefault(TimeZone.getTimeZone(zone));
            return Demonstration.build(root, root.resolve("target"), threads);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(before);
        }
    }
}
