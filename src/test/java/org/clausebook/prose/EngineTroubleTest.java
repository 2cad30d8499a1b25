package org.clausebook.prose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Whatever AsciiDoc does to a text, the text alone is refused: nothing that was typed is lost or
 * moved in silence.
 */
final class EngineTroubleTest {

    private static final String TEXT = "First words *and* more.\n\n* one\n* two {head}\n";

    @Test
    void words_that_are_lost_are_found_out() {
        Typed typed =
                spoiled(
                        signs -> signs.replaceFirst("\\x{20006}", ""),
                        "one two three\nfour five six seven.");

        assertThat(typed.messages())
                .isEqualTo(
                        """
                        text.yaml:2:15: error: AsciiDoc would lose or move these words [lost-words]
                            four five six seven.
                                          ^^^^^
                          hint: type it in a plainer way: fewer marks, or a paragraph of its own
                        """);
    }

    @Test
    void words_that_change_places_are_found_out() {
        Typed typed =
                spoiled(
                        signs ->
                                signs.replace(
                                        "\uD840\uDC00 \uD840\uDC01", "\uD840\uDC01 \uD840\uDC00"),
                        "one two");

        assertThat(typed.messages()).contains("text.yaml:1:1: error: AsciiDoc would lose or move");
    }

    @Test
    void words_that_come_twice_are_found_out() {
        Typed typed =
                spoiled(
                        signs -> signs.replace("\uD840\uDC00", "\uD840\uDC00\uD840\uDC00"),
                        "one two");

        assertThat(typed.messages()).contains("[lost-words]");
    }

    @Test
    void words_at_the_end_that_never_come_are_found_out() {
        Typed typed =
                spoiled(
                        signs -> signs.substring(0, signs.indexOf(Sign.PARAGRAPH.closing()) + 1),
                        "one\n\ntwo");

        assertThat(typed.messages()).contains("text.yaml:3:1: error: AsciiDoc would lose or move");
    }

    @Test
    void a_block_that_became_another_is_found_out() {
        Typed typed =
                spoiled(signs -> signs.replace(Sign.BULLETS.opening(), Sign.STEPS.opening()), TEXT);

        assertThat(typed.messages())
                .isEqualTo(
                        """
                        text.yaml:3:1: error: AsciiDoc reads this text in another way than its lines say [not-understood]
                            * one
                            ^^
                          hint: type it in a plainer way: fewer marks, or a paragraph of its own
                        """);
    }

    @Test
    void a_list_at_another_depth_is_found_out() {
        String text = "* one\n** two";
        String nested = Sign.BULLETS.opening() + "" + Sign.SEPARATOR + Sign.ITEM.opening();

        Typed typed =
                spoiled(signs -> signs.replace(nested, nested + Sign.SEPARATOR + nested), text);

        assertThat(typed.messages()).contains("[not-understood]");
    }

    @Test
    void something_that_clause_text_does_not_have_is_found_out() {
        Typed typed = spoiled(signs -> Sign.STRANGER.around("") + signs, TEXT);

        assertThat(typed.messages()).contains("[not-understood]");
    }

    /**
     * No cut, swap or doubling of any one character of what the converter wrote goes unseen, or
     * changes the tree.
     */
    @Test
    void no_single_change_of_what_the_converter_writes_goes_unseen() throws Engine.Trouble {
        String signs =
                AsciidocEngine.SHARED.convert(TextEncoder.encode(TEXT, new Findings()).asciidoc());
        String right =
                TreeText.of(Typed.text(TEXT).parsedBy(ProseParser.forgetful()).orElseThrow());
        int seen = 0;
        for (int i = 0; i < signs.length(); i++) {
            if (Character.isWhitespace(signs.charAt(i))) {
                continue;
            }
            String without = signs.substring(0, i) + signs.substring(i + 1);
            Typed typed = spoiled(unused -> without, TEXT);
            seen += typed.diagnostics().hasErrors() ? 1 : 0;
            assertThat(
                            typed.diagnostics().hasErrors()
                                    || right.equals(
                                            TreeText.of(
                                                    typed.parsedBy(parser(text -> without))
                                                            .orElseThrow())))
                    .as("without character %d", i)
                    .isTrue();
        }
        assertThat(seen).isGreaterThan(signs.length() / 2);
    }

    @Test
    @Timeout(60)
    void a_text_that_stalls_is_cancelled_and_reported() throws InterruptedException {
        CountDownLatch stopped = new CountDownLatch(1);
        Engine stalling =
                text -> {
                    try {
                        Thread.sleep(60_000);
                    } catch (InterruptedException e) {
                        stopped.countDown();
                    }
                    return "";
                };
        Typed typed = Typed.text(TEXT);

        assertThat(typed.parsedBy(parser(new TimedEngine(stalling, Duration.ofMillis(50)))))
                .isEmpty();
        assertThat(typed.messages())
                .isEqualTo(
                        """
                        text.yaml:1:1: error: a text that takes longer than ten seconds to read [too-slow]
                            First words *and* more.
                            ^
                          hint: try it in two halves to find the line
                        """);
        assertThat(stopped.await(30, TimeUnit.SECONDS)).as("the work itself was stopped").isTrue();
    }

    @Test
    void time_to_start_does_not_count() {
        Engine slowToStart =
                new Engine() {
                    @Override
                    public void start() {
                        try {
                            Thread.sleep(300);
                        } catch (InterruptedException e) {
                            throw new IllegalStateException(e);
                        }
                    }

                    @Override
                    public String convert(String asciidoc) throws Trouble {
                        return AsciidocEngine.SHARED.convert(asciidoc);
                    }
                };
        AsciidocEngine.SHARED.start();
        Typed typed = Typed.text("a");

        typed.parsedBy(parser(new TimedEngine(slowToStart, Duration.ofSeconds(10))));

        assertThat(typed.messages()).isEmpty();
    }

    @Test
    void marks_nested_too_deep_for_the_stack_are_contained_and_reported() {
        Typed typed = Typed.text(TEXT);
        // a pattern that goes deeper with every character, as AsciiDoc has some
        Engine deep = text -> "ab".repeat(100_000).replaceAll("(a|b)*", "");

        assertThat(typed.parsedBy(parser(new TimedEngine(deep, Duration.ofSeconds(30))))).isEmpty();
        assertThat(typed.messages())
                .isEqualTo(
                        """
                        text.yaml:1:1: error: a text too intricate to read [too-intricate]
                            First words *and* more.
                            ^
                          hint: try it in two halves to find the line
                        """);
    }

    @Test
    void a_failure_inside_asciidoc_is_a_problem_of_the_text() {
        Typed typed = Typed.text(TEXT);
        Engine failing =
                text -> {
                    throw new IllegalStateException("undefined method for nil");
                };

        assertThat(typed.parsedBy(parser(new TimedEngine(failing, Duration.ofSeconds(30)))))
                .isEmpty();
        assertThat(typed.messages()).contains("[not-understood]").doesNotContain("nil");
    }

    @Test
    void a_java_that_cannot_run_asciidoc_is_not_blamed_on_the_text() {
        Engine broken =
                text -> {
                    throw new NoClassDefFoundError("org/jruby/Ruby");
                };

        assertThatThrownBy(
                        () ->
                                Typed.text(TEXT)
                                        .parsedBy(
                                                parser(
                                                        new TimedEngine(
                                                                broken, Duration.ofSeconds(30)))))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("AsciidoctorJ cannot run here");
    }

    @Test
    void sixty_four_kilobytes_are_read_and_one_byte_more_is_not() {
        String longest = "é é é\n".repeat(TextReader.LONGEST / 9);
        longest += "a".repeat(TextReader.LONGEST % 9);
        Typed within = Typed.text(longest);
        Typed beyond = Typed.text(longest + "a");

        assertThat(within.parsedBy(ProseParser.forgetful())).isPresent();
        assertThat(beyond.parsedBy(ProseParser.forgetful())).isEmpty();
        assertThat(beyond.messages())
                .isEqualTo(
                        """
                        text.yaml:1:1: error: a text longer than 64 KB [too-long]
                            é é é
                            ^
                          hint: share it out among several clauses
                        """);
    }

    @Test
    void a_text_full_of_problems_reports_a_hundred() {
        Typed typed = Typed.text("}".repeat(5000));

        assertThat(typed.parsedBy(ProseParser.forgetful())).isEmpty();
        assertThat(typed.diagnostics().sorted()).hasSize(100);
    }

    /** The text read by an engine whose answer is changed on its way. */
    private static Typed spoiled(UnaryOperator<String> spoil, String text) {
        Typed typed = Typed.text(text);
        typed.parsedBy(parser(asciidoc -> spoil.apply(AsciidocEngine.SHARED.convert(asciidoc))));
        return typed;
    }

    private static ProseParser parser(Engine engine) {
        return ProseParser.with(engine, TextCache.inMemory());
    }
}
