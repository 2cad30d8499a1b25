package org.clausebook.load;

import java.util.Locale;
import java.util.Optional;
import org.clausebook.colour.Colour;
import org.clausebook.colour.Grounds;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.model.source.Placed;

/** Looks whether a school's colour can be read where pages and PDFs use it. */
final class SchoolColour {

    private SchoolColour() {}

    static void check(Placed<String> typed, Findings findings) {
        Optional<Colour> read = Colour.parse(typed.value());
        if (read.isEmpty() || Grounds.LIGHT.bear(read.get())) {
            return;
        }
        findings.report(
                Diagnostic.of(
                                LoadProblem.LOW_CONTRAST,
                                typed.at(),
                                typed.value(),
                                failure(read.get()))
                        .underline(typed.value().length())
                        .hint(
                                "the nearest colour that does is \""
                                        + Grounds.LIGHT.nearest(read.get()).hex()
                                        + "\"; pages and PDFs use it in place of this one"));
    }

    private static String failure(Colour colour) {
        double withWhite = colour.contrast(Colour.WHITE);
        if (withWhite >= Grounds.TEXT) {
            return "its contrast with the tinted ground of boxes is "
                    + ratio(Grounds.LIGHT.least(colour))
                    + " to 1, and text there needs "
                    + ratio(Grounds.TEXT)
                    + " to 1";
        }
        return "its contrast with white is "
                + ratio(withWhite)
                + " to 1, and text in it and white text on it need "
                + ratio(Grounds.TEXT)
                + " to 1"
                + (withWhite < Grounds.LINES ? ", lines in it 3 to 1" : "");
    }

    /** Cut off, not rounded: what is short of enough is never told as enough. */
    private static String ratio(double contrast) {
        double cut = Math.floor(contrast * 100) / 100;
        return String.format(Locale.ROOT, cut * 10 == Math.rint(cut * 10) ? "%.1f" : "%.2f", cut);
    }
}
