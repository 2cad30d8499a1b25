package org.clausebook.prose;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.clausebook.diagnostic.Diagnostics;
import org.clausebook.diagnostic.Place;
import org.clausebook.model.source.Passage;
import org.clausebook.model.text.Prose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class TextCacheTest {

    private static final String TEXT =
            "The *{head}* says (see <<staff/report>>), http://a.example[there].\n\n* one\n";
    private static final Engine NEVER =
            text -> {
                throw new AssertionError("a text that is known was read again: " + text);
            };

    @TempDir private Path folder;

    private final AtomicInteger read = new AtomicInteger();

    @Test
    void a_text_that_is_known_needs_no_asciidoc() {
        Typed first = Typed.in("a.yaml", TEXT);
        Optional<Prose> before = keep(first);
        Typed second = Typed.in("a.yaml", TEXT);

        assertThat(second.parsedBy(parser(NEVER))).isEqualTo(before).isPresent();
        assertThat(second.messages()).isEqualTo(first.messages()).contains("[insecure-link]");
        assertThat(read).hasValue(1);
    }

    @Test
    void the_problems_of_a_text_are_known_as_well() {
        Typed first = Typed.in("a.yaml", "An _open mark and *another\n");
        keep(first);
        Typed second = Typed.in("a.yaml", "An _open mark and *another\n");

        assertThat(second.parsedBy(parser(NEVER))).isEmpty();
        assertThat(second.messages()).isEqualTo(first.messages()).contains("[unclosed-mark]");
    }

    @Test
    void places_move_with_the_passage() {
        keep(Typed.in("a.yaml", TEXT));
        Passage moved = new Passage(TEXT, new Place("a.yaml", 40, 7), 6);
        Diagnostics diagnostics = new Diagnostics();

        Prose prose = parser(NEVER).parse(moved, diagnostics).orElseThrow();

        assertThat(TreeText.of(prose))
                .startsWith("paragraph #1  40:7\n")
                .contains("item #2.1  42:7\n");
        assertThat(diagnostics.sorted().get(0).place()).isEqualTo(new Place("a.yaml", 40, 49));
    }

    @Test
    void several_texts_of_one_file_share_one_file() throws IOException {
        ProseParser parser = parser(counting());
        List<Passage> passages =
                List.of(
                        Typed.in("a.yaml", "one").passage(),
                        Typed.in("a.yaml", "two").passage(),
                        Typed.in("b.yaml", "two").passage());

        Texts.parseAll(passages, parser, 2, new Diagnostics());

        assertThat(files()).hasSize(2);
        Texts again = Texts.parseAll(passages, parser(NEVER), 2, new Diagnostics());
        assertThat(passages).allSatisfy(passage -> assertThat(again.of(passage)).isPresent());
    }

    @Test
    void nothing_is_written_when_nothing_is_new() throws IOException {
        keep(Typed.in("a.yaml", TEXT));
        Path file = files().get(0);
        Files.setLastModifiedTime(file, java.nio.file.attribute.FileTime.fromMillis(0));

        ProseParser parser = parser(NEVER);
        Typed.in("a.yaml", TEXT).parsedBy(parser);
        parser.save();

        assertThat(Files.getLastModifiedTime(file).toMillis()).isZero();
    }

    @Test
    void texts_that_are_gone_from_a_file_leave_its_cache() throws IOException {
        keep(Typed.in("a.yaml", "old words"));
        keep(Typed.in("a.yaml", "new words"));

        assertThat(Files.readString(files().get(0), UTF_8))
                .contains("new words")
                .doesNotContain("old words");
    }

    /**
     * One damaged character anywhere, and the text is read again: nothing damaged becomes a
     * policy's wording.
     */
    @Test
    void a_damaged_file_counts_as_absent() throws IOException {
        Optional<Prose> right = keep(Typed.in("a.yaml", "Some words.\n\n* an item"));
        Path file = files().get(0);
        String kept = Files.readString(file, UTF_8);
        Engine same = counting();
        for (int i = 0; i < kept.length(); i++) {
            char other = kept.charAt(i) == '1' ? '2' : '1';
            Files.writeString(file, kept.substring(0, i) + other + kept.substring(i + 1), UTF_8);
            int before = read.get();

            assertThat(Typed.in("a.yaml", "Some words.\n\n* an item").parsedBy(parser(same)))
                    .isEqualTo(right);
            assertThat(read).as("damaged at %d", i).hasValue(before + 1);
        }
    }

    @Test
    void a_cut_or_empty_file_counts_as_absent() throws IOException {
        keep(Typed.in("a.yaml", TEXT));
        Path file = files().get(0);
        String kept = Files.readString(file, UTF_8);
        for (String cut :
                List.of(
                        "",
                        "\n",
                        kept.substring(0, 8),
                        kept.substring(0, kept.length() / 2),
                        kept + "x")) {
            Files.writeString(file, cut, UTF_8);
            Typed typed = Typed.in("a.yaml", TEXT);

            assertThat(typed.parsedBy(parser(counting()))).isPresent();
        }
        assertThat(read).hasValue(6);
    }

    @Test
    void bytes_that_are_no_text_count_as_absent() throws IOException {
        keep(Typed.in("a.yaml", TEXT));
        Files.write(files().get(0), new byte[] {(byte) 0xff, 0, (byte) 0xc3});

        assertThat(Typed.in("a.yaml", TEXT).parsedBy(parser(counting()))).isPresent();
        assertThat(read).hasValue(2);
    }

    @Test
    void what_another_version_has_kept_counts_as_absent() {
        keep(Typed.in("a.yaml", TEXT));
        ProseParser newer = ProseParser.with(counting(), new DiskCache(folder, "another"));

        assertThat(Typed.in("a.yaml", TEXT).parsedBy(newer)).isPresent();
        assertThat(read).hasValue(2);
    }

    @Test
    void a_text_given_up_for_time_is_tried_again() throws IOException {
        Engine stalling =
                text -> {
                    throw new Engine.Trouble(ProseProblem.TOO_SLOW, "cancelled");
                };
        ProseParser parser = parser(new TimedEngine(stalling, Duration.ofSeconds(9)));
        Typed slow = Typed.in("a.yaml", TEXT);

        assertThat(slow.parsedBy(parser)).isEmpty();
        assertThat(slow.messages()).contains("[too-slow]");
        parser.save();

        assertThat(files()).isEmpty();
        assertThat(Typed.in("a.yaml", TEXT).parsedBy(parser(counting()))).isPresent();
    }

    @Test
    void a_folder_that_cannot_be_written_costs_time_and_nothing_else() throws IOException {
        Path occupied = Files.writeString(folder.resolve("occupied"), "a file");
        ProseParser parser = ProseParser.with(counting(), new DiskCache(occupied, "1"));

        assertThat(Typed.in("a.yaml", TEXT).parsedBy(parser)).isPresent();
        parser.save();

        assertThat(Files.readString(occupied)).isEqualTo("a file");
    }

    @Test
    void a_parser_that_users_get_keeps_its_texts() {
        ProseParser parser = ProseParser.caching(folder);
        Typed.in("a.yaml", TEXT).parsedBy(parser);
        parser.save();

        assertThat(files()).hasSize(1);
    }

    private Optional<Prose> keep(Typed typed) {
        ProseParser parser = parser(counting());
        Optional<Prose> prose = typed.parsedBy(parser);
        parser.save();
        return prose;
    }

    private Engine counting() {
        return text -> {
            read.incrementAndGet();
            return AsciidocEngine.SHARED.convert(text);
        };
    }

    private ProseParser parser(Engine engine) {
        return ProseParser.with(engine, new DiskCache(folder, "1"));
    }

    private List<Path> files() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
