package org.clausebook.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ColourTest {

    @Test
    void contrast_is_reckoned_as_wcag_does() {
        assertThat(new Colour(0, 0, 0).contrast(Colour.WHITE)).isEqualTo(21, within(0.001));
        assertThat(Colour.parse("#777777").orElseThrow().contrast(Colour.WHITE))
                .isEqualTo(4.478, within(0.001));
    }

    @Test
    void a_readable_colour_stays_as_it_is() {
        Colour blue = Colour.parse("#1d4f91").orElseThrow();

        assertThat(blue.readableOn(Colour.WHITE)).isEqualTo(blue);
    }

    @Test
    void every_colour_is_made_readable_on_light_and_on_dark() {
        Colour dark = Colour.parse("#14181c").orElseThrow();
        for (int rgb = 0; rgb <= 0xffffff; rgb += 4_099) {
            Colour colour = new Colour(rgb >> 16, rgb >> 8 & 0xff, rgb & 0xff);

            assertThat(colour.readableOn(Colour.WHITE).contrast(Colour.WHITE))
                    .isGreaterThanOrEqualTo(Colour.READABLE);
            assertThat(colour.readableOn(dark).contrast(dark))
                    .isGreaterThanOrEqualTo(Colour.READABLE);
        }
    }

    @Test
    void a_pale_yellow_keeps_its_hue_when_it_is_darkened() {
        Colour darker = Colour.parse("#ffd400").orElseThrow().readableOn(Colour.WHITE);

        assertThat(darker.red()).isGreaterThan(darker.green());
        assertThat(darker.blue()).isZero();
    }

    @Test
    void what_is_no_colour_is_not_read_as_one() {
        assertThat(Colour.parse("blue")).isEmpty();
        assertThat(Colour.parse("#fff")).isEmpty();
        assertThat(Colour.parse("#1d4f91;}")).isEmpty();
    }
}
