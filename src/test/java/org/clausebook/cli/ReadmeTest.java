package org.clausebook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Does what the README's first change says, in a copy, with the words that stand there. */
final class ReadmeTest {

    @TempDir Path clone;

    private MarkdownPage chapter = new MarkdownPage("");
    private List<String> blocks = List.of();

    @BeforeEach
    void clone_the_repository() throws IOException {
        for (String folder : List.of("clauses", "schools", "templates")) {
            Terminal.copy(Path.of(folder), clone.resolve(folder));
        }
        chapter = MarkdownPage.read(Path.of("README.md")).chapter("A first change");
        blocks = chapter.indented();
    }

    @Test
    void the_first_change_answers_as_printed_and_the_second_is_right() throws IOException {
        Terminal terminal = new Terminal(clone);
        assertThat(blocks).hasSize(5);
        assertThat(blocks.get(0)).isEqualTo("mvn package -DskipTests\n");
        String slip = blocks.get(1);

        write(slip);
        Terminal.Said wrong = terminal.run(MarkdownPage.words(blocks.get(2)));

        assertThat(wrong.code()).isEqualTo(ExitCode.PROBLEMS);
        assertThat(wrong.err()).as("word for word").isEqualTo(blocks.get(3));

        change(slip, "  " + chapter.between("Write `", "` instead") + "\n");
        Terminal.Said right = terminal.run("check");
        assertThat(right.err()).isEmpty();
        assertThat(right.code()).isZero();

        Terminal.Said why = terminal.run(MarkdownPage.words(blocks.get(4)));
        assertThat(why.code()).isZero();
        assertThat(why.out()).contains("Principal", "riverside: setting head");
    }

    @Test
    void the_other_commands_it_names_do_what_it_says() {
        Terminal terminal = new Terminal(clone);

        Terminal.Said shown = terminal.run(chapter.between("anew, `", "` prints").split(" ", -1));
        assertThat(shown.code()).isZero();
        assertThat(shown.out()).contains("Riverside Primary School", "Review\n");

        Terminal.Said fresh =
                terminal.run(chapter.between("terminal,\n`", "` starts").split(" ", -1));
        assertThat(fresh.code()).isZero();
        assertThat(clone.resolve("schools/oak-lane/school.yaml")).exists();

        Terminal.Said help = terminal.run("--help");
        assertThat(help.code()).isZero();
        assertThat(help.out()).contains("check", "build", "show", "why", "new");
        assertThat(chapter.commands()).contains("build");
    }

    private void write(String lines) throws IOException {
        change("\nsettings:\n", "\nsettings:\n" + lines);
    }

    private void change(String from, String to) throws IOException {
        Path school = clone.resolve("schools/riverside/school.yaml");
        String text = Files.readString(school);
        assertThat(text).contains(from);
        Files.writeString(school, text.replace(from, to));
    }
}
