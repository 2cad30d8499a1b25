package org.clausebook.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.clausebook.cli.MarkdownPage.Example;
import org.clausebook.testing.PdfText;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Does what the handbook says, in a copy of the demonstration: every example of a file is right
 * there, every command is one that there is.
 */
final class HandbookTest {

    private static final Path PAGES = Path.of("site/markdown");
    private static final String SCHOOL = "schools/brook-end/school.yaml";
    private static final List<String> FOLDERS = List.of("clauses", "schools", "templates");

    /** What a clause needs beside its text. */
    private static final String HEAD =
            "title: Some text\naudience: [staff]\nin-force: 2026-09-01\nreason: Ours.\n";

    private static final Pattern PRINTS = Pattern.compile("(?:check|show|why)(?: [^A-Z]+)?|--help");
    private static final Pattern MAVEN =
            Pattern.compile(
                    "mvn(?: (?:clean|site|package|verify|spotless:apply))+(?: -DskipTests)?");
    private static final Pattern FILE =
            Pattern.compile("(?:clauses|schools|templates|docs|src|site)/[\\w./-]*|\\.ci/run");

    @TempDir static Path clone;

    @BeforeAll
    static void clone_the_repository() throws IOException {
        for (String folder : FOLDERS) {
            Terminal.copy(Path.of(folder), clone.resolve(folder));
        }
        Example school = MarkdownPage.read(PAGES.resolve("add-a-school.md")).examples().get(0);
        assertThat(school.path()).isEqualTo(SCHOOL);
        Fragment.put(clone.resolve(SCHOOL), school.yaml());
    }

    static List<Path> pages() throws IOException {
        try (Stream<Path> files = Files.list(PAGES)) {
            List<Path> pages = new ArrayList<>(files.sorted().toList());
            pages.add(Path.of("README.md"));
            pages.add(Path.of("CONTRIBUTING.md"));
            return pages;
        }
    }

    /** The whole files of a page stay for the examples below them; other lines are taken back. */
    @TestFactory
    Stream<DynamicContainer> every_example_of_a_file_is_right() throws IOException {
        List<DynamicContainer> containers = new ArrayList<>();
        for (Path page : pages()) {
            List<DynamicTest> tests = new ArrayList<>();
            for (Example example : MarkdownPage.read(page).examples()) {
                String name = page.getFileName() + ":" + example.line();
                tests.add(DynamicTest.dynamicTest(name, () -> check(example)));
            }
            containers.add(DynamicContainer.dynamicContainer(page.toString(), tests.stream()));
        }
        return containers.stream();
    }

    private static void check(Example example) throws IOException {
        if (example.isWholeFile()) {
            assertThat(example.path()).as("the paragraph above names the file").isNotEmpty();
            Fragment.put(clone.resolve(example.path()), example.yaml());
            assertNoProblem();
            return;
        }
        Fragment fragment = new Fragment(example.yaml());
        if (fragment.isText()) {
            inPlaceOf("schools/brook-end/clauses/some-text.yaml", HEAD + example.yaml());
            return;
        }
        String path = example.path().isEmpty() ? SCHOOL : example.path();
        inPlaceOf(path, fragment.in(Files.readString(clone.resolve(path))));
    }

    private static void inPlaceOf(String path, String text) throws IOException {
        Path file = clone.resolve(path);
        Optional<String> before =
                Files.exists(file) ? Optional.of(Files.readString(file)) : Optional.empty();
        Fragment.put(file, text);
        try {
            assertNoProblem();
        } finally {
            Files.delete(file);
            if (before.isPresent()) {
                Files.writeString(file, before.get());
            }
        }
    }

    private static void assertNoProblem() {
        Terminal.Said said = new Terminal(clone).run("check");
        assertThat(said.err()).isEmpty();
        assertThat(said.code()).isZero();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void every_command_is_one_that_there_is(Path file) throws IOException {
        MarkdownPage page = MarkdownPage.read(file);
        Terminal terminal = new Terminal(clone);
        for (String command : page.commands()) {
            assertThatCode(() -> terminal.understands(MarkdownPage.words(command)))
                    .as(command)
                    .doesNotThrowAnyException();
        }
        assertThat(page.typed().filter(line -> line.startsWith("mvn ")))
                .allSatisfy(line -> assertThat(line).matches(MAVEN));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void every_file_that_it_names_is_there(Path page) throws IOException {
        List<Example> examples = MarkdownPage.read(page).examples();
        assertThat(MarkdownPage.read(page).spans())
                .filteredOn(span -> FILE.matcher(span).matches())
                .allSatisfy(
                        span ->
                                assertThat(
                                                Files.exists(Path.of(span))
                                                        || Files.exists(clone.resolve(span))
                                                        || examples.stream()
                                                                .map(Example::path)
                                                                .anyMatch(span::equals))
                                        .as(span)
                                        .isTrue());
    }

    @Test
    void the_commands_that_print_print_in_a_fresh_clone() throws IOException {
        List<String> printing = new ArrayList<>();
        for (Path page : pages()) {
            MarkdownPage.read(page).commands().stream()
                    .filter(line -> PRINTS.matcher(line).matches())
                    .forEach(printing::add);
        }

        assertThat(printing)
                .hasSizeGreaterThan(3)
                .allSatisfy(
                        line -> {
                            Terminal.Said said = new Terminal(clone).run(MarkdownPage.words(line));
                            assertThat(said.err()).isEmpty();
                            assertThat(said.code()).isZero();
                        });
    }

    @Test
    void the_first_change_is_told_as_it_is() throws IOException {
        MarkdownPage chapter =
                MarkdownPage.read(PAGES.resolve("getting-started.md")).chapter("Your first change");
        Path school = clone.resolve(chapter.between("Open `", "`"));
        String before = Files.readString(school);
        String from = chapter.between("Change `", "`");

        String right = before.replace(from, chapter.between("` to `", "`"));
        String slip = before.replace(from, chapter.between("type `", "`"));

        assertThat(right).isNotEqualTo(before);
        inPlaceOf(clone.relativize(school).toString(), right);
        Files.writeString(school, slip);
        Terminal.Said said = new Terminal(clone).run("check");
        Files.writeString(school, before);

        assertThat(said.err())
                .isEqualTo(
                        """
                        Riverside Primary School:
                        schools/riverside/school.yaml:37:18: error: 'in a lockr' is not a choice for 'phone-storage' [not-a-choice]
                              phone-storage: in a lockr
                                             ^^^^^^^^^^
                          hint: did you mean 'in a locker'?
                        1 error, 0 warnings
                        """);
    }

    @Test
    void the_template_of_ones_own_is_used_as_it_is_told() throws IOException {
        MarkdownPage chapter =
                MarkdownPage.read(PAGES.resolve("layouts.md")).chapter("A template of your own");
        Path file = clone.resolve(chapter.between("This one, as\n`", "`"));
        String before = Files.readString(file);
        Files.writeString(file, chapter.between("```ftlh\n", "```"));

        Terminal.Said listed = new Terminal(clone).run("templates");
        Terminal.Said built = new Terminal(clone).run("build", "--school", "valley");
        Files.writeString(file, before);

        assertThat(listed.out())
                .contains("templates/print/form.ftlh: in place of the program's; 2 lines of its");
        assertThat(built.err()).isEmpty();
        assertThat(
                        PdfText.of(
                                Files.readAllBytes(
                                        clone.resolve(
                                                "target/drafts/valley/prevent/forms/staff.pdf"))))
                .contains("Forms like this one are looked after by Fernhill HR.");
    }
}
