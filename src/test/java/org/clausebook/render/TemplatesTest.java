package org.clausebook.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TemplatesTest {

    @TempDir private Path folder;

    @Test
    void a_workspaces_own_template_wins_over_the_jars() throws IOException {
        write("theme/page.css", "own");

        assertThat(Templates.in(folder).text("theme/page.css")).isEqualTo("own");
        assertThat(Templates.packed().text("theme/page.css")).contains("@font-face");
    }

    @Test
    void a_workspace_without_a_template_gets_the_jars() {
        assertThat(Templates.in(folder).text("theme/print.css"))
                .isEqualTo(Templates.packed().text("theme/print.css"));
        assertThat(Templates.in(folder.resolve("none")).text("theme/print.css")).isNotEmpty();
    }

    @Test
    void values_are_escaped_whatever_the_file_is_called() throws IOException {
        write("a.txt", "${v}");
        write("b.ftl", "<p title='${v}'>${v}</p>");
        Map<String, Object> values = Map.of("v", "\"'<&>");

        assertThat(Templates.in(folder).fill("a.txt", values))
                .isEqualTo("&quot;&#39;&lt;&amp;&gt;");
        assertThat(Templates.in(folder).fill("b.ftl", values))
                .isEqualTo("<p title='&quot;&#39;&lt;&amp;&gt;'>&quot;&#39;&lt;&amp;&gt;</p>");
    }

    @Test
    void finished_markup_is_printed_as_it_is() throws IOException {
        write("a.ftlh", "${v}");

        assertThat(Templates.in(folder).fill("a.ftlh", Map.of("v", Templates.finished("<b>x</b>"))))
                .isEqualTo("<b>x</b>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${'freemarker.template.utility.Execute'?new()('id')}",
                "${'freemarker.template.utility.ObjectConstructor'?new()('java.io.File', '/')}",
                "${v?api.getClass()}",
                "${v.class.classLoader}",
                "${missing}"
            })
    void a_template_reaches_no_class_and_misses_no_value(String template) throws IOException {
        write("a.ftlh", template);

        assertThatThrownBy(() -> Templates.in(folder).fill("a.ftlh", Map.of("v", List.of("x"))))
                .isInstanceOf(BrokenTemplate.class)
                .hasMessageContaining("a.ftlh");
    }

    @Test
    void a_template_that_was_read_and_then_taken_away_is_still_the_workspaces_fault()
            throws IOException {
        write("a.ftlh", "${missing}");
        Templates templates = Templates.in(folder);
        assertThatThrownBy(() -> templates.fill("a.ftlh", Map.of()))
                .isInstanceOf(BrokenTemplate.class);

        Files.delete(folder.resolve("a.ftlh"));

        assertThatThrownBy(() -> templates.fill("a.ftlh", Map.of()))
                .isInstanceOf(BrokenTemplate.class)
                .hasMessageContaining("a.ftlh");
    }

    @Test
    void a_template_outside_the_folder_is_not_found() throws IOException {
        Path inside = Files.createDirectory(folder.resolve("inside"));
        Files.writeString(folder.resolve("secret.ftlh"), "secret");

        assertThatThrownBy(() -> Templates.in(inside).fill("../secret.ftlh", Map.of()))
                .hasMessageContaining("../secret.ftlh");
    }

    @Test
    void the_packed_templates_switch_no_escaping_off() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("templates"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".ftlh")).toList()) {
                assertThat(Files.readString(file))
                        .doesNotContain("?no_esc", "?eval", "?interpret", "<#noautoesc")
                        .doesNotContainPattern("\\son\\w+\\s*=|\\sstyle\\s*=")
                        .doesNotContainPattern(
                                "<script(?! src=\"\\$\\{theme}/\\$\\{one}\" defer></script>)");
            }
        }
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
