package org.clausebook.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever lies where records belong, verifying says what is wrong with it and goes on. */
final class HostileRecordsTest {

    @TempDir private Path folder;

    private List<Finding> findings() {
        return Verifying.of(new Archive("oak", folder, new RealDisk())).findings();
    }

    private void write(String file, String text) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    @Test
    void a_folder_that_is_not_there_holds_nothing_wrong() {
        assertThat(Verifying.of(new Archive("oak", folder.resolve("none"), new RealDisk())))
                .isEqualTo(Verified.NOTHING);
    }

    @Test
    void a_record_of_9_MB_is_too_large() throws IOException {
        write("phones/1.0.json", "\"" + "a".repeat(9 * 1024 * 1024) + "\"\n");
        assertThat(findings())
                .extracting(Finding::toString)
                .contains(
                        "phones/1.0.json (oak phones 1.0): cannot be read, or is larger than 8 MB");
    }

    @Test
    void a_record_of_100_levels_is_too_deep() throws IOException {
        write("phones/1.0.json", "[".repeat(100) + "]".repeat(100) + "\n");
        assertThat(findings())
                .extracting(Finding::what)
                .contains("has been changed: more than 60 levels, at character 61");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{}",
                "[]",
                "null",
                "{\"kind\":\"edition\"}",
                "{\"kind\":\"edition\",\"format\":\"2\",\"seal\":\"\"}",
                "{\"kind\":\"head\",\"format\":\"1\",\"pieces\":\"x\",\"seal\":\"\"}",
                "{\"kind\":\"edition\",\"format\":\"1\",\"pieces\":[[]],\"text\":[],\"seal\":\"x\"}",
                "{\"kind\":\"edition\",\"format\":\"1\",\"pieces\":[{\"digest\":[],\"value\":\"\"}],\"seal\":\"x\"}",
                "{\"kind\":\"withdrawal\",\"format\":\"1\",\"recorded\":\"2026-02-31\",\"seal\":[]}",
                "{\"seal\":\"a\",\"seal\":\"b\"}",
                "\u0000\u0001",
                "{\"kind\":\"\u001b[31mred\"}"
            })
    void what_is_no_record_is_said_to_be_none(String text) throws IOException {
        write("phones/1.0.json", text + "\n");
        write("head.json", text + "\n");
        assertThat(findings())
                .hasSizeGreaterThanOrEqualTo(2)
                .allSatisfy(finding -> assertThat(finding.toString()).doesNotContain("\u001b"))
                .anySatisfy(finding -> assertThat(finding.file()).isEqualTo("phones/1.0.json"))
                .anySatisfy(finding -> assertThat(finding.file()).isEqualTo("head.json"));
    }

    @Test
    void bytes_that_are_no_text_are_said_to_be_none() throws IOException {
        SplittableRandom random = new SplittableRandom(26);
        for (int i = 0; i < 200; i++) {
            byte[] bytes = new byte[random.nextInt(300)];
            for (int at = 0; at < bytes.length; at++) {
                bytes[at] = (byte) random.nextInt(256);
            }
            Files.createDirectories(folder.resolve("phones"));
            Files.write(folder.resolve("phones/1.0.json"), bytes);
            Files.write(folder.resolve("head.json"), bytes);
            assertThat(findings()).hasSizeGreaterThanOrEqualTo(2);
        }
    }

    @Test
    void folders_in_place_of_files_are_told() throws IOException {
        Files.createDirectories(folder.resolve("head.json"));
        write("phones/1.0.json/x", "");
        write("phones/1.0.pdf/x", "");
        write("crests/a.svg/x", "");
        assertThat(findings())
                .extracting(Finding::toString)
                .containsExactly(
                        "crests/a.svg/x: does not belong here",
                        "phones/1.0.json/x: does not belong here",
                        "phones/1.0.pdf/x: does not belong here");
    }

    @Test
    void links_are_not_followed() throws IOException {
        Path outside = Files.createTempDirectory("outside");
        Files.writeString(outside.resolve("1.0.json"), "{}\n");
        Files.createDirectories(folder.resolve("phones"));
        Files.createSymbolicLink(folder.resolve("phones/1.0.json"), outside.resolve("1.0.json"));
        Files.createSymbolicLink(folder.resolve("phones/round"), folder);
        Files.createSymbolicLink(folder.resolve("devices"), outside);
        Files.createSymbolicLink(folder.resolve("head.json"), outside.resolve("nowhere"));
        assertThat(findings())
                .hasSize(4)
                .allSatisfy(finding -> assertThat(finding.what()).startsWith("is a link"));
    }

    @Test
    void an_editions_folder_that_is_a_link_is_told() throws IOException {
        Path link = folder.resolve("editions");
        Files.createSymbolicLink(link, Files.createTempDirectory("outside"));
        assertThat(Verifying.of(new Archive("oak", link, new RealDisk())).findings())
                .hasSize(1)
                .allSatisfy(finding -> assertThat(finding.what()).startsWith("is a link"));
    }

    @Test
    void folders_without_end_are_told_once() throws IOException {
        Path deep = folder.resolve("phones");
        for (int i = 0; i < 40; i++) {
            deep = deep.resolve("in");
        }
        Files.createDirectories(deep);
        assertThat(findings())
                .hasSize(1)
                .allSatisfy(finding -> assertThat(finding.what()).contains("folders deep"));
    }

    @Test
    void a_list_of_a_hundred_thousand_records_ends() throws IOException {
        String line = "{\"policy\":\"p\",\"name\":\"1.0\",\"seal\":\"s\"}";
        String[] lines = new String[100_000];
        Arrays.fill(lines, line);
        write(
                "head.json",
                "{\"kind\":\"head\",\"format\":\"1\",\"owner\":\"oak\",\"records\":["
                        + String.join(",", lines)
                        + "],\"wordings\":{}}\n");
        assertThat(findings()).isNotEmpty();
    }

    @Test
    void names_of_files_say_no_commands_to_a_terminal() throws IOException {
        write("phones/\u001b[2J.txt", "");
        assertThat(findings())
                .extracting(Finding::toString)
                .containsExactly("phones/?[2J.txt: does not belong here");
    }
}
