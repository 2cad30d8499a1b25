package org.clausebook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.clausebook.render.Templates;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A provider's file in {@code templates/} stands in place of the program's of the same name. */
final class OwnTemplatesTest {

    private static final Path SMALL = Path.of("src/test/resources/spec/base");
    private static final String PAGE = "target/drafts/oak/devices/index.html";
    private static final String MARK = "Looked over by Fernhill HR.";

    @TempDir Path root;

    private Terminal terminal = new Terminal(Path.of(""));

    @BeforeEach
    void a_small_workspace() throws IOException {
        Terminal.copy(SMALL, root);
        terminal = new Terminal(root);
    }

    @Test
    void the_list_names_every_template_that_there_is() throws IOException {
        Path templates = Path.of("templates");
        try (Stream<Path> files = Files.walk(templates)) {
            assertThat(
                            files.filter(Files::isRegularFile)
                                    .map(file -> templates.relativize(file).toString())
                                    .filter(name -> !name.startsWith("policies")))
                    .containsExactlyInAnyOrderElementsOf(Templates.NAMES);
        }
    }

    /** All at once, each with a mark of its own that has to come out at the other end. */
    @Test
    void every_template_of_the_workspace_stands_in_place_of_the_programs() throws IOException {
        Path whole = root.resolve("whole");
        for (String folder : List.of("clauses", "schools", "templates/policies")) {
            Terminal.copy(Path.of(folder), whole.resolve(folder));
        }
        for (String name : Templates.NAMES) {
            Path file = whole.resolve("templates").resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, marked(name));
        }

        Terminal.Said said = new Terminal(whole).run("build", "--school", "valley");

        assertThat(said.err()).isEmpty();
        String made = everything(whole.resolve("target"));
        assertThat(Templates.NAMES).allSatisfy(name -> assertThat(made).contains(mark(name)));
    }

    private static String mark(String name) {
        return MARK + " " + name.replaceAll("[./]", " ");
    }

    private static String marked(String name) {
        String text = Templates.packed().text(name);
        if (name.equals("theme/print.css")) {
            return text.replace("@page-word@", mark(name));
        }
        if (name.startsWith("theme/")) {
            return text + "/* " + mark(name) + " */\n";
        }
        String before = name.endsWith("frame.ftlh") ? "</body>" : "</@frame.";
        return text.replaceFirst(before, "<p>" + mark(name) + "</p>" + before);
    }

    /** The words of every page, script, style sheet and PDF below a folder. */
    private static String everything(Path folder) throws IOException {
        StringBuilder made = new StringBuilder();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = file.toString();
                if (name.endsWith(".pdf")) {
                    try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
                        made.append(new PDFTextStripper().getText(pdf).replaceAll("\\s+", " "));
                    }
                } else if (name.matches(".*\\.(html|css|js)")) {
                    made.append(Files.readString(file));
                }
            }
        }
        return made.toString();
    }

    @Test
    void a_template_of_a_new_name_is_used_where_another_imports_it() throws IOException {
        put("pages/ours.ftlh", "<#macro mark><p>" + MARK + "</p></#macro>");
        put(
                "pages/policy.ftlh",
                "<#import \"ours.ftlh\" as ours>\n"
                        + Templates.packed()
                                .text("pages/policy.ftlh")
                                .replace("</main>", "<@ours.mark/></main>"));

        assertThat(terminal.run("build").err()).isEmpty();
        assertThat(root.resolve(PAGE)).content().contains("<p>" + MARK + "</p>");
    }

    @Test
    void a_template_that_is_not_closed_is_told_with_its_place_and_nothing_is_written()
            throws IOException {
        put("pages/policy.ftlh", "<#if draft>\n<p>${title}</p>\n");

        String expected =
                """
                templates/pages/policy.ftlh:2:16: error: this template cannot be read: '#if' is not closed [template-not-read]
                    <p>${title}</p>
                                   ^
                """;
        assertThat(terminal.run("check"))
                .isEqualTo(new Terminal.Said(1, "", expected + "1 error, 0 warnings\n"));
        Terminal.Said built = terminal.run("build");
        assertThat(built.code()).isEqualTo(1);
        assertThat(built.err()).isEqualTo(expected + "1 error, 0 warnings\n");
        assertThat(root.resolve("target/drafts/oak")).doesNotExist();
    }

    @Test
    void a_value_that_there_is_not_is_told_with_its_place() throws IOException {
        put("pages/policy.ftlh", "<p>\n${titel}\n</p>\n");

        assertThat(terminal.run("build").err())
                .isEqualTo(
                        """
                        templates/pages/policy.ftlh:2:1: error: this template cannot be filled in: there is no value 'titel' here [template-not-filled]
                            ${titel}
                            ^
                        1 error, 0 warnings
                        """);
    }

    @Test
    void a_frame_that_lacks_what_the_program_asks_for_is_named() throws IOException {
        put(
                "pages/frame.ftlh",
                "<#macro page heading kind script=\"\" asks=false><#nested></#macro>\n");

        assertThat(terminal.run("build").err())
                .startsWith(
                        "templates/pages/frame.ftlh:1:48: error: this template cannot be filled in:"
                                + " there is no value 'frame.facts' here, which the program's own"
                                + " pages/policy.ftlh asks for [template-not-filled]\n")
                .endsWith("1 error, 0 warnings\n");
    }

    @Test
    void a_template_for_print_that_is_not_closed_is_told_with_its_place() throws IOException {
        put(
                "print/policy.ftlh",
                """
                <#import "frame.ftlh" as frame>
                <@frame.sheet kind="policy">
                ${front}
                <p>Looked over by <b>Fernhill</p>
                ${text}
                </@frame.sheet>
                """);

        assertThat(terminal.run("build").err())
                .isEqualTo(
                        """
                        templates/print/policy.ftlh:4:1: error: what this template makes cannot be printed: an element is not closed, or an attribute not in quotes, at or before '<p>Looked over by <b>Fernhill</p>' [template-not-printed]
                            <p>Looked over by <b>Fernhill</p>
                            ^
                        1 error, 0 warnings
                        """);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${\"freemarker.template.utility.Execute\"?new()(\"id\")}",
                "${\"freemarker.template.utility.ObjectConstructor\"?new()(\"java.io.File\", \"/\")}",
                "${\"freemarker.template.utility.JythonRuntime\"?new()}",
                "${title?api.class}",
                "${words?api.getClass().forName(\"java.lang.Runtime\")}",
                "${words.class.classLoader}",
                "${title.getBytes()}",
                "<#include \"/../../../../../../etc/passwd\">",
                "<#include \"../../clauses/library.yaml\">",
                "<#import \"/etc/passwd\" as p>",
                "<#include \"https://clausebook.example/a.ftlh\">",
                "<#macro a><@a/></#macro><@a/>"
            })
    void a_template_reaches_nothing_but_its_values(String hostile) throws IOException {
        put("pages/school.ftlh", "<p>\n" + hostile + "\n</p>\n");

        Terminal.Said said = terminal.run("build");

        assertThat(said.code()).isEqualTo(1);
        assertThat(said.err())
                .startsWith("templates/pages/school.ftlh:")
                .containsPattern("\\[template-not-(filled|read)]\n")
                .doesNotContain("\tat ", "Exception", "freemarker.core")
                .endsWith("1 error, 0 warnings\n");
        assertThat(root.resolve("target/drafts/oak")).doesNotExist();
    }

    @Test
    void a_link_to_a_file_outside_is_not_followed() throws IOException {
        Path secret = Files.writeString(root.resolve("secret.txt"), "secret");
        put("pages/policy.ftlh", "<#include \"other.ftlh\">\n");
        Files.createSymbolicLink(root.resolve("templates/pages/other.ftlh"), secret);

        Terminal.Said said = terminal.run("build");

        assertThat(said.code()).isEqualTo(1);
        assertThat(said.err()).contains("templates/pages/").doesNotContain("\tat ");
        assertThat(root.resolve("target/drafts/oak")).doesNotExist();
    }

    @Test
    void a_template_that_stands_in_place_of_none_is_told() throws IOException {
        put("pages/polcy.ftlh", "<p>${title}</p>\n");

        assertThat(terminal.run("check").err())
                .isEqualTo(
                        """
                        templates/pages/polcy.ftlh:1:1: warning: templates/pages/polcy.ftlh stands in place of no template [stray-template]
                            <p>${title}</p>
                            ^
                          hint: did you mean 'pages/policy.ftlh'?
                        0 errors, 1 warning
                        """);
    }

    @Test
    void own_templates_are_listed_beside_the_programs() throws IOException {
        assertThat(terminal.run("templates").out())
                .isEqualTo("no templates of your own; all are the program's\n");
        String frame = Templates.packed().text("print/policy.ftlh");
        put(
                "print/policy.ftlh",
                frame.replace("<@frame.around/>\n", "") + "<#-- a -->\n<#-- b -->\n");
        put("theme/today.js", Templates.packed().text("theme/today.js").replace("\n", "\r\n"));
        put("pages/ours.ftlh", "");

        assertThat(terminal.run("templates").out())
                .isEqualTo(
                        """
                        templates/pages/ours.ftlh: stands in place of none of the program's
                        templates/print/policy.ftlh: in place of the program's; 2 lines of its own, 1 line of the program's left out
                        templates/theme/today.js: as the program's
                        """);
    }

    @Test
    void the_programs_templates_are_written_out_and_nothing_is_overwritten() throws IOException {
        Terminal.Said said = terminal.run("templates", "--write", "templates-now");

        assertThat(said.out()).isEqualTo("wrote 20 templates to templates-now\n");
        for (String name : Templates.NAMES) {
            assertThat(root.resolve("templates-now").resolve(name))
                    .hasContent(Templates.packed().text(name));
        }
        assertThat(terminal.run("templates", "--write", "templates-now").err())
                .contains("templates-now is not empty");
    }

    private void put(String name, String text) throws IOException {
        Path file = root.resolve("templates").resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
