package org.clausebook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Two schools and two policies in an edition of September 2024, which rest on the Prevent duty
 * guidance of 2015: it ended on 31 December 2023. The register is the demonstration's.
 */
final class EndedGuidanceTest {

    private static final Path SMALL = Path.of("src/test/resources/spec/base");

    @TempDir Path root;

    private Terminal terminal;

    @BeforeEach
    void two_clauses_that_cite_the_guidance_of_2015() throws IOException {
        Terminal.copy(SMALL, root);
        terminal = new Terminal(root);
        Files.copy(
                Path.of("clauses/sources.yaml"),
                root.resolve("clauses/sources.yaml"),
                java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        put(
                "clauses/prevent/duty.yaml",
                """
                title: The duty
                audience: [staff]
                in-force: 2023-09-01
                reason: First issue.
                sources: [prevent2015]
                text: |
                  A concern goes to the {head}.
                """);
        put(
                "clauses/prevent/risk.yaml",
                """
                title: The risk
                audience: [staff]
                in-force: 2023-09-01
                reason: First issue.
                text: |
                  The risk is looked at as the
                  <<source/prevent2015>> says.
                """);
        outline("devices", "prevent/duty");
        outline("visitors", "prevent/duty", "prevent/risk");
        school("oak", "2024-09-02", "devices", "visitors");
        school("elm", "2024-09-02", "visitors");
    }

    @Test
    void the_check_names_the_successor_and_every_clause_policy_and_school() {
        Terminal.Said said = terminal.run("check");

        assertThat(said.code()).isEqualTo(1);
        assertThat(said.err())
                .isEqualTo(
                        """
                        clauses/prevent/duty.yaml:5:11: error: 'Prevent duty guidance 2015' ended on 31 December 2023 and cannot be cited in an edition in force on 2 September 2024 [ended-source]
                            sources: [prevent2015]
                                      ^^^^^^^^^^^
                          hint: in its place there is prevent2023: Prevent duty guidance for England and Wales 2023
                          reaches: devices of oak; visitors of elm, oak
                        clauses/prevent/risk.yaml:7:3: error: 'Prevent duty guidance 2015' ended on 31 December 2023 and cannot be cited in an edition in force on 2 September 2024 [ended-source]
                              <<source/prevent2015>> says.
                              ^^^^^^^^^^^^^^^^^^^^^^
                          hint: in its place there is prevent2023: Prevent duty guidance for England and Wales 2023
                          reaches: visitors of elm, oak
                        2 errors, 0 warnings
                        """);
    }

    @Test
    void until_its_last_day_it_may_be_cited() throws IOException {
        school("oak", "2023-12-30", "devices", "visitors");
        school("elm", "2023-12-30", "visitors");

        Terminal.Said said = terminal.run("check");

        assertThat(said.err()).doesNotContain("error:").contains("[source-ends]");
        assertThat(said.code()).isZero();
    }

    @Test
    void its_successor_may_be_cited() throws IOException {
        for (String clause : new String[] {"duty", "risk"}) {
            Path file = root.resolve("clauses/prevent/" + clause + ".yaml");
            Files.writeString(file, Files.readString(file).replace("prevent2015", "prevent2023"));
        }

        assertThat(terminal.run("check", "--strict").code()).isZero();
    }

    private void outline(String policy, String... clauses) throws IOException {
        StringBuilder outline = new StringBuilder("title: A Policy on " + policy + "\nbody:\n");
        for (String clause : clauses) {
            outline.append("  - clause: ").append(clause).append('\n');
        }
        put("templates/policies/" + policy + ".yaml", outline.toString());
    }

    private void school(String id, String inForce, String... policies) throws IOException {
        StringBuilder school =
                new StringBuilder(
                        """
                        name: Sample School
                        facts: {nation: england, status: maintained, phase: primary}
                        contacts:
                          office: {telephone: 01632 960001}
                        policies:
                        """);
        for (String policy : policies) {
            school.append("  ").append(policy).append(":\n");
            school.append("    next: {in-force: ").append(inForce).append("}\n");
        }
        put("schools/" + id + "/school.yaml", school.toString());
    }

    private void put(String path, String text) throws IOException {
        Path file = root.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
