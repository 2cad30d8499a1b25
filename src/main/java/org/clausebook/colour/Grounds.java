package org.clausebook.colour;

import java.util.List;

/**
 * What pages lay under a school's colour, in light and in dark: paper, the tint of notes, and the
 * wash of boxes, which is the paper with a little of the colour itself.
 *
 * <p>What is written in white on the colour needs the same contrast as the colour on white, so that
 * PDFs ask no more than light pages do.
 *
 * @param away the lightness that stands out most
 */
public record Grounds(Colour paper, Colour tint, double away) {

    public static final Grounds LIGHT = new Grounds(Colour.WHITE, new Colour(0xf4, 0xf6, 0xf8), 0);

    public static final Grounds DARK =
            new Grounds(new Colour(0x14, 0x18, 0x1c), new Colour(0x1e, 0x24, 0x2a), 1);

    /** What text needs against its ground: WCAG 2.2, success criterion 1.4.3. */
    public static final double TEXT = 4.5;

    /** What lines and edges need against theirs: WCAG 2.2, success criterion 1.4.11. */
    public static final double LINES = 3;

    private static final double WASH = 0.92;
    private static final int HALVINGS = 12;

    /** The paper with a little of a school's colour. */
    public Colour wash(Colour school) {
        return school.mixed(paper, WASH);
    }

    /** The contrast of a school's colour with that ground on which it stands out least. */
    public double least(Colour school) {
        return List.of(paper, tint, wash(school)).stream()
                .mapToDouble(school::contrast)
                .min()
                .orElseThrow();
    }

    /** Whether text in a school's colour can be read on each ground. */
    public boolean bear(Colour school) {
        return least(school) >= TEXT;
    }

    /**
     * The colour itself where it can be read, else the nearest of its hue that can: as light or
     * dark as it takes and no more, as vivid as the colour is where a screen can show that.
     */
    public Colour nearest(Colour school) {
        if (bear(school)) {
            return school;
        }
        Oklab look = Oklab.of(school);
        double enough = away;
        double tooNear = look.lightness();
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (enough + tooNear) / 2;
            if (bear(look.at(middle))) {
                enough = middle;
            } else {
                tooNear = middle;
            }
        }
        return look.at(enough);
    }
}
