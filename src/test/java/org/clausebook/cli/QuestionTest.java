package org.clausebook.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/** Nothing is written for good unless somebody says yes. */
final class QuestionTest {

    private final StringWriter out = new StringWriter();

    @ParameterizedTest
    @ValueSource(strings = {"yes", "y", "YES", " Yes "})
    void goes_on_after_a_yes(String typed) {
        assertThatCode(() -> ask(typed + "\n")).doesNotThrowAnyException();
        assertThat(out).hasToString("Withdraw 4.0? [yes/no] ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"no", "", "yess", "ja", "n\nyes"})
    void writes_nothing_after_any_other_answer(String typed) {
        assertThatThrownBy(() -> ask(typed + "\n"))
                .isInstanceOf(Refusal.class)
                .hasMessage("nothing was written");
    }

    @Test
    void writes_nothing_where_nobody_answers() {
        assertThatThrownBy(() -> ask(""))
                .isInstanceOf(Refusal.class)
                .hasMessage("nobody answered, so nothing was written; in a script say --yes");
    }

    @Test
    void asks_nothing_where_the_command_says_yes() {
        assertThatCode(() -> ask("", "--yes")).doesNotThrowAnyException();
        assertThat(out.toString()).isEmpty();
    }

    private void ask(String typed, String... arguments) {
        Question question = new Question();
        CommandLine.populateCommand(question, arguments);
        question.ask(
                new Surroundings(
                        new BufferedReader(new StringReader(typed)),
                        new PrintWriter(out),
                        new PrintWriter(new StringWriter()),
                        false,
                        false,
                        Path.of(""),
                        () -> LocalDate.of(2026, 10, 5),
                        1),
                "Withdraw 4.0?");
    }
}
