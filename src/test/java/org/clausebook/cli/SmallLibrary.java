package org.clausebook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A workspace with a few clauses and schools, and what happens to it in several tests. */
final class SmallLibrary {

    private static final Path BASE = Path.of("src/test/resources/editions/base");
    private static final String SCHOOL = "schools/oak/school.yaml";
    private static final String CLAUSE = "clauses/staff/passwords.yaml";

    private final Path root;

    private SmallLibrary(Path root) {
        this.root = root;
    }

    /** Copies it into an empty folder. */
    static SmallLibrary in(Path root) throws IOException {
        Terminal.copy(BASE, root);
        return new SmallLibrary(root);
    }

    Terminal terminal() {
        return new Terminal(root);
    }

    /** Gives the school own words in place of a paragraph of the first version. */
    void ownWords(String words) throws IOException {
        replace(
                SCHOOL,
                "    next:",
                """
                    overrides:
                      - target: staff/passwords#lost
                        was: 1
                        replace: %s
                        reason: The office is open early.
                        note: Ms Quillfeather rang about it.
                        agreed: {body: Governing Body, on: 2026-07-08}
                    next:\
                """
                        .formatted(words));
    }

    /** Adds a second version in which that paragraph reads otherwise. */
    void secondVersion() throws IOException {
        Path clause = root.resolve(CLAUSE);
        Files.writeString(
                clause,
                Files.readString(clause)
                        + """
                          - version: 2
                            in-force: 2026-09-01
                            change: substantive
                            because: guidance
                            reason: The guidance of 2026 asks for it.
                            text: |
                              A password has {length} letters or more, and a number.

                              [#lost]
                              A lost password is reported to the {head} the same day.
                        """);
    }

    /** The board puts its answer off to the first of December. */
    void putOff() {
        assertThat(
                        terminal()
                                .run(
                                        "decide",
                                        "oak",
                                        "devices",
                                        "staff/passwords#lost",
                                        "not-yet",
                                        "--until",
                                        "2026-12-01",
                                        "--reason",
                                        "The board meets in November.",
                                        "--body",
                                        "Governing Body",
                                        "--on",
                                        "2026-09-20")
                                .code())
                .isZero();
    }

    /** Puts other words in the place of the first of these, which must be there. */
    void replace(String file, String from, String to) throws IOException {
        Path path = root.resolve(file);
        String before = Files.readString(path);
        int at = before.indexOf(from);
        assertThat(at).isNotNegative();
        Files.writeString(
                path, before.substring(0, at) + to + before.substring(at + from.length()));
    }
}
