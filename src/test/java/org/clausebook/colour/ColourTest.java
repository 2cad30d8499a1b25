package org.clausebook.colour;

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
    void what_is_no_colour_is_not_read_as_one() {
        assertThat(Colour.parse("blue")).isEmpty();
        assertThat(Colour.parse("#fff")).isEmpty();
        assertThat(Colour.parse("#1d4f91;}")).isEmpty();
    }
}
