package org.clausebook.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files made to harm: each gets a message, none is obeyed, none exhausts the machine. */
class HostileFilesTest {

    private static final String REPORT = "clauses/staff/report.yaml";
    private static final String HEAD =
            "title: Reporting\naudience: [staff]\nin-force: 2024-09-01\nreason: First issue.\n";

    @TempDir Path temporary;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "!!javax.script.ScriptEngineManager [!!java.net.URLClassLoader [[!!java.net.URL [\"http://x/\"]]]]",
                "!!java.lang.ProcessBuilder [[\"sh\"]]",
                "!<tag:yaml.org,2002:java.io.File> /etc/passwd",
                "!!python/object/apply:os.system [\"id\"]",
                "!ruby/object:Gem::Installer {i: x}",
                "!!binary aGVsbG8=",
                "!!set {a}",
                "!!omap [a: b]",
                "!local text",
                "!! text",
                "[!!str a]",
                "{a: !!int \"1\"}"
            })
    void a_tag_is_refused(String value) {
        List<String> problems = loaded(HEAD + "note: " + value + "\n");
        assertThat(problems).containsAnyOf("yaml-tag", "value-start");
    }

    @Test
    void a_billion_laughs_stop_at_the_first_anchor() {
        StringBuilder text = new StringBuilder(HEAD).append("a: &a [lol, lol, lol]\n");
        for (char c = 'b'; c < 'k'; c++) {
            text.append(c).append(": &").append(c).append(" [*").append((char) (c - 1));
            text.append(", *").append((char) (c - 1)).append("]\n");
        }
        assertThat(loaded(text.toString())).contains("value-start");
        assertThat(loaded(HEAD + "a: &a\n  - lol\nb:\n  - *a\n  - *a\n")).contains("yaml-anchor");
    }

    @ParameterizedTest
    @ValueSource(ints = {21, 100, 50_000})
    void deep_nesting_is_refused(int depth) {
        String nested = "[".repeat(depth) + "]".repeat(depth);
        assertThat(loaded(HEAD + "note: " + nested + "\n")).contains("too-deep");
        assertThat(loaded(HEAD + "note: " + "{a: ".repeat(depth) + "}".repeat(depth) + "\n"))
                .contains("too-deep");
    }

    @Test
    void twenty_levels_are_read() {
        String nested = "[".repeat(19) + "a" + "]".repeat(19);
        assertThat(loaded(HEAD + "text: Text.\nnote: " + nested + "\n"))
                .containsExactly("wrong-shape");
    }

    @Test
    void deep_indentation_is_refused() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 400; i++) {
            text.append("  ".repeat(i)).append("a:\n");
        }
        assertThat(loaded(text.toString())).contains("too-deep");
    }

    @Test
    void a_file_of_exactly_the_largest_size_is_read() {
        String text = HEAD + "text: Text.\n#";
        assertThat(loaded(text + "a".repeat(TextReader.LARGEST - text.length()))).isEmpty();
        assertThat(loaded(text + "a".repeat(TextReader.LARGEST - text.length() + 1)))
                .containsExactly("too-large");
    }

    @Test
    void a_very_large_file_is_refused_before_it_is_read() {
        assertThat(loaded("a".repeat(3_100_000))).containsExactly("too-large");
    }

    static Stream<String> values_that_yaml_changes() {
        return Stream.of(
                "NO",
                "no",
                "yes",
                "on",
                "off",
                "y",
                "n",
                "~",
                "null",
                "Null",
                "12:30",
                "22:00",
                "0123",
                "01234567012",
                "01614960000",
                "1.10",
                "1_000",
                "0x1F",
                "0b11",
                "0o17",
                "1e3",
                ".inf",
                ".nan",
                "-.5",
                "+1",
                "2024-13-45",
                "2001-12-14t21:59:43.10-05:00",
                "190:20:30",
                "=",
                "1.",
                "007",
                "1,000",
                "True",
                "FALSE",
                "a:b",
                "10/10",
                "C#",
                "50%",
                "it's",
                "a & b");
    }

    @ParameterizedTest
    @MethodSource("values_that_yaml_changes")
    void a_value_is_the_text_that_was_typed(String typed) {
        CaseWorkspace workspace =
                CaseWorkspace.base(temporary)
                        .write(REPORT, HEAD + "note: " + typed + "\ntext: Text.\n");
        Loaded loaded =
                WorkspaceLoader.load(workspace.root(), new org.clausebook.diagnostic.Diagnostics());
        assertThat(loaded.workspace().orElseThrow().clauses().get("staff/report").note())
                .contains(typed);
    }

    @Test
    void every_control_and_format_character_is_refused() {
        for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
            int type = Character.getType(c);
            if (type == Character.CONTROL
                    || type == Character.FORMAT
                    || type == Character.PRIVATE_USE) {
                assertThat(HiddenCharacters.isRefused(c)).as("U+%04X", c).isTrue();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Siân Ŵyn o Ynys Môn",
                "Zażółć gęślą jaźń",
                "L’été à l’école – «oui»",
                "Škoda, Çelik, Ñandú",
                "学校の方針",
                "مدرسة",
                "naïve “quoted” text … £5",
                "emoji ❤️ and 🎒",
                "x² + y₂",
                "no\u00A0break inside"
            })
    void letters_of_any_language_are_read(String typed) {
        assertThat(loaded(HEAD + "text: |\n  " + typed + "\n")).isEmpty();
    }

    private List<String> loaded(String report) {
        return CaseWorkspace.base(temporary).write(REPORT, report).problems();
    }
}
