package org.clausebook.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SiteVerdictTest {
    @TempDir private Path folder;

    @Test
    void a_report_without_failures_lets_the_build_pass() throws IOException {
        Path report = folder.resolve("made/site-report.txt");
        new SiteReport(List.of()).write(report);

        assertThatCode(() -> SiteVerdict.main(new String[] {report.toString()}))
                .doesNotThrowAnyException();
    }

    @Test
    void a_school_that_was_not_built_fails_the_build_by_name() throws IOException {
        Path report = folder.resolve("site-report.txt");
        new SiteReport(List.of("riverside: 3 errors", "valley: 1 error")).write(report);

        assertThatThrownBy(() -> SiteVerdict.main(new String[] {report.toString()}))
                .hasMessage(
                        """
                        all is built but these, and the messages above say why:
                          riverside: 3 errors
                          valley: 1 error""")
                .satisfies(thrown -> assertThat(thrown.getStackTrace()).isEmpty());
    }

    @Test
    void a_missing_report_fails_the_build() {
        Path report = folder.resolve("site-report.txt");

        assertThatThrownBy(() -> SiteVerdict.main(new String[] {report.toString()}))
                .hasMessage("no documents were made: there is no report at " + report);
    }

    @Test
    void a_report_is_written_with_line_feeds_and_read_back() throws IOException {
        Path file = folder.resolve("site-report.txt");
        SiteReport report = new SiteReport(List.of("valley: 1 error", "riverside: 3 errors"));
        report.write(file);

        assertThat(Files.readString(file)).isEqualTo("valley: 1 error\nriverside: 3 errors\n");
        assertThat(SiteReport.read(file)).isEqualTo(report);
    }

    @Test
    void a_failure_of_several_lines_is_a_mistake_of_the_program() {
        List<String> failures = List.of("riverside: 3 errors\nvalley: 1 error");

        assertThatThrownBy(() -> new SiteReport(failures))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
