package org.clausebook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.clausebook.load.PublicSchemas;
import org.clausebook.testing.PdfText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How the report on differing texts is given; what it says stands in the examples. */
final class DeviationsCommandTest {

    private static final String SCHOOL = "schools/oak/school.yaml";

    @TempDir Path root;

    private SmallLibrary library;

    @Test
    void other_programs_get_what_the_schema_describes() throws IOException {
        Terminal.Said said = terminal().run("deviations", "hill", "--all", "--format", "json");
        assertThat(said.out()).contains("\"what\":\"added-to\"", "\"kind\":\"setting\"");
        assertThat(new PublicSchemas().faults("deviations.schema.json", said.out())).isEmpty();
    }

    @Test
    void a_page_and_a_pdf_say_the_same_and_a_note_stays_out() throws IOException {
        Terminal terminal = terminal();
        terminal.run("deviations", "oak", "--all", "--format", "html");
        terminal.run("deviations", "oak", "--all", "--format", "pdf", "--out", "oak.pdf");
        String page = Files.readString(root.resolve("deviations.html"), StandardCharsets.UTF_8);
        String pdf = PdfText.of(Files.readAllBytes(root.resolve("oak.pdf")));
        assertThat(page)
                .contains("own words added to the clause")
                .doesNotContain("Quillfeather", "<script");
        assertThat(pdf).contains("own words added to the clause").doesNotContain("Quillfeather");
    }

    @Test
    void a_policy_with_errors_is_named_since_nothing_is_known_of_it() throws IOException {
        Terminal terminal = terminal();
        library.replace(SCHOOL, "staff/report", "staff/raport");
        Terminal.Said said = terminal.run("deviations");
        assertThat(said.code()).isEqualTo(1);
        assertThat(said.err()).contains("not looked at, since it has errors: oak devices");
    }

    private Terminal terminal() throws IOException {
        library = SmallLibrary.in(root);
        library.replace(
                SCHOOL,
                "    next:",
                """
                    overrides:
                      - target: staff/report
                        was: 1
                        append: Nobody is too busy.
                        reason: Asked for by parents.
                        note: Ms Quillfeather rang about it.
                        agreed: {body: Governing Body, on: 2026-07-08}
                    next:\
                """);
        return library.terminal();
    }
}
