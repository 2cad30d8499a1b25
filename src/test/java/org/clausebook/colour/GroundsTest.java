package org.clausebook.colour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Of any colour at all, the nearest that can be read. */
class GroundsTest {

    private static final long SEED = 20_260_901;
    private static final double SMALL_STEP = 0.02;

    @ParameterizedTest
    @MethodSource("both")
    void what_is_proposed_can_be_read_and_what_can_be_read_stays(Grounds grounds) {
        colours()
                .forEach(
                        colour -> {
                            Colour near = grounds.nearest(colour);

                            assertThat(grounds.bear(near)).as(colour.hex()).isTrue();
                            assertThat(grounds.nearest(near)).isEqualTo(near);
                            if (grounds.bear(colour)) {
                                assertThat(near).isEqualTo(colour);
                            }
                        });
    }

    @ParameterizedTest
    @MethodSource("both")
    void none_of_the_same_hue_is_clearly_nearer_and_can_be_read(Grounds grounds) {
        colours()
                .filter(colour -> !grounds.bear(colour))
                .forEach(
                        colour -> {
                            Oklab look = Oklab.of(colour);
                            double proposed = Oklab.of(grounds.nearest(colour)).lightness();
                            double towards = Math.signum(look.lightness() - proposed);
                            double nearer = proposed + towards * SMALL_STEP;

                            assertThat(
                                            nearer * towards > look.lightness() * towards
                                                    || !grounds.bear(look.at(nearer)))
                                    .as(colour.hex())
                                    .isTrue();
                        });
    }

    @ParameterizedTest
    @MethodSource("both")
    void the_hue_stays(Grounds grounds) {
        colours()
                .forEach(
                        colour -> {
                            Oklab before = Oklab.of(colour);
                            Oklab after = Oklab.of(grounds.nearest(colour));
                            // a colour that is almost grey has hardly a hue, and eight bits hold no
                            // finer one
                            if (chroma(before) > 0.04 && chroma(after) > 0.04) {
                                double turned =
                                        Math.abs(
                                                StrictMath.IEEEremainder(
                                                        hue(before) - hue(after), 2 * Math.PI));
                                assertThat(turned).as(colour.hex()).isLessThan(0.12);
                            }
                        });
    }

    @ParameterizedTest
    @CsvSource({
        "#ff0000, 0.62796, 0.22486, 0.12585",
        "#00ff00, 0.86644, -0.23389, 0.17950",
        "#0000ff, 0.45201, -0.03246, -0.31153",
        "#ffffff, 1, 0, 0"
    })
    void a_colour_looks_as_the_formulas_source_reckons(
            String colour, double lightness, double a, double b) {
        Oklab look = Oklab.of(Colour.parse(colour).orElseThrow());

        assertThat(look.lightness()).isEqualTo(lightness, within(0.0001));
        assertThat(look.a()).isEqualTo(a, within(0.0001));
        assertThat(look.b()).isEqualTo(b, within(0.0001));
    }

    @Test
    void a_colour_is_itself_at_its_own_lightness() {
        colours()
                .forEach(
                        colour -> {
                            Oklab look = Oklab.of(colour);
                            assertThat(look.at(look.lightness())).isEqualTo(colour);
                        });
    }

    @Test
    void white_on_the_colour_is_readable_where_the_colour_on_white_is() {
        colours()
                .map(Grounds.LIGHT::nearest)
                .forEach(
                        colour ->
                                assertThat(Colour.WHITE.contrast(colour))
                                        .isGreaterThanOrEqualTo(Grounds.TEXT));
    }

    static Stream<Grounds> both() {
        return Stream.of(Grounds.LIGHT, Grounds.DARK);
    }

    private static double chroma(Oklab look) {
        return Math.hypot(look.a(), look.b());
    }

    private static double hue(Oklab look) {
        return Math.atan2(look.b(), look.a());
    }

    private static Stream<Colour> colours() {
        Random random = new Random(SEED);
        Stream<Colour> drawn =
                IntStream.range(0, 5_000)
                        .mapToObj(
                                i ->
                                        new Colour(
                                                random.nextInt(256),
                                                random.nextInt(256),
                                                random.nextInt(256)));
        Stream<Colour> corners =
                IntStream.range(0, 27)
                        .mapToObj(
                                i ->
                                        new Colour(
                                                i % 3 * 255 / 2,
                                                i / 3 % 3 * 255 / 2,
                                                i / 9 * 255 / 2));
        return Stream.concat(corners, drawn);
    }
}
