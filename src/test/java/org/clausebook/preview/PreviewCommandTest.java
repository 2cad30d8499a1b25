package org.clausebook.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Reader;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clausebook.Request;
import org.clausebook.cli.CommandLines;
import org.clausebook.cli.Surroundings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the command {@code preview} says to whoever starts it. */
final class PreviewCommandTest {

    private static final Pattern ADDRESS = Pattern.compile("http://127\\.0\\.0\\.1:\\d+/\\S*");

    @TempDir private Path folder;
    private Writing writing;
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void begin() throws IOException {
        writing = Writing.in(folder);
    }

    @AfterEach
    void end() {
        writing.close();
    }

    @Test
    void a_port_that_is_taken_is_named_with_what_to_do() {
        int taken = URI.create(writing.preview().address()).getPort();
        assertThat(run("preview", "--port=" + taken)).isEqualTo(1);
        assertThat(err.toString())
                .isEqualTo(
                        "clausebook: another program uses port "
                                + taken
                                + "; end it, or choose another port: --port "
                                + (taken < 65_535 ? taken + 1 : taken - 1)
                                + System.lineSeparator());
    }

    @Test
    void a_school_that_is_not_there_is_refused_with_the_one_that_was_meant() {
        assertThat(run("preview", "rivreside", "--port=0")).isEqualTo(2);
        assertThat(err.toString())
                .contains("there is no school 'rivreside'; did you mean 'riverside'?");
    }

    @Test
    void a_port_that_there_is_not_is_refused() {
        assertThat(run("preview", "--port=70000")).isEqualTo(2);
        assertThat(err.toString()).contains("there is no port 70000");
    }

    @Test
    void the_address_is_printed_and_an_interrupt_ends_it() throws Exception {
        AtomicInteger code = new AtomicInteger(-1);
        Thread command = new Thread(() -> code.set(run("preview", "valley", "--port=0")));
        command.start();
        Optional<String> address = address();
        while (address.isEmpty() && command.isAlive()) {
            Thread.sleep(20);
            address = address();
        }
        assertThat(address.orElseThrow()).endsWith("/valley/");
        command.interrupt();
        command.join(60_000);
        assertThat(code).hasValue(0);
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void a_preview_of_one_school_shows_no_other() throws Exception {
        Request one =
                new Request(
                        folder,
                        Optional.of("valley"),
                        Optional.empty(),
                        LocalDate.of(2026, 10, 5),
                        2);
        try (Preview preview = Preview.start(one, 0, saved -> {})) {
            Pages pages = new Pages(new Press(one));
            assertThat(preview.profiles()).contains("riverside", "valley");
            assertThat(pages.of("/valley/devices/").status()).isEqualTo(200);
            assertThat(pages.of("/riverside/devices/").status()).isEqualTo(404);
        }
    }

    private Optional<String> address() {
        Matcher printed = ADDRESS.matcher(out.toString());
        return printed.find() ? Optional.of(printed.group()) : Optional.empty();
    }

    private int run(String... arguments) {
        Surroundings surroundings =
                new Surroundings(
                        new BufferedReader(Reader.nullReader()),
                        new PrintWriter(out),
                        new PrintWriter(err),
                        false,
                        false,
                        folder,
                        () -> LocalDate.of(2026, 10, 5),
                        2);
        return CommandLines.run(surroundings, arguments);
    }
}
