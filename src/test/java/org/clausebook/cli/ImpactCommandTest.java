package org.clausebook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.clausebook.load.PublicSchemas;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whom a change of the library reaches, as pages and for other programs. */
final class ImpactCommandTest {

    @TempDir Path root;

    private SmallLibrary library;
    private Terminal terminal;

    @BeforeEach
    void a_library_with_a_release_and_a_draft() throws IOException {
        library = SmallLibrary.in(root);
        terminal = library.terminal();
        assertThat(terminal.run("release", "2026-07", "--today", "2026-07-01").code()).isZero();
        library.secondVersion();
    }

    @Test
    void other_programs_get_what_the_schema_describes() {
        Terminal.Said said = terminal.run("impact", "--format", "json");

        assertThat(new PublicSchemas().faults("impact.schema.json", said.out())).isEmpty();
        assertThat(said.out())
                .contains("\"clause\":\"staff/passwords\"", "\"from\":\"1\",\"to\":\"2\"");
    }

    @Test
    void the_provider_gets_a_page_and_a_paper() throws IOException {
        assertThat(terminal.run("impact", "--format", "html").out()).contains("wrote impact.html");
        assertThat(terminal.run("impact", "--format", "pdf", "--out", "reach.pdf").code()).isZero();

        assertThat(Files.readString(root.resolve("impact.html")))
                .contains("Whom the change reaches", "Fernhill HR", "staff/passwords 1 to 2");
        assertThat(Files.readAllBytes(root.resolve("reach.pdf"))).startsWith('%', 'P', 'D', 'F');
    }

    @Test
    void a_policy_that_the_library_could_not_make_before_is_told_as_that() throws IOException {
        String devices = Files.readString(root.resolve("templates/policies/devices.yaml"));
        Files.writeString(
                root.resolve("templates/policies/tools.yaml"),
                devices.replaceFirst("title: .*", "title: Tools Policy"));
        library.replace(
                "schools/oak/school.yaml",
                "  devices:\n",
                "  tools: {next: {in-force: 2026-09-01}}\n  devices:\n");

        assertThat(terminal.run("impact").out())
                .containsPattern("oak +tools +as it is +all of it; its text before cannot be made");
    }

    @Test
    void the_order_of_files_makes_no_difference() {
        String once = terminal.run("impact", "--threads", "1").out();

        assertThat(terminal.run("impact", "--threads", "4").out()).isEqualTo(once);
    }
}
