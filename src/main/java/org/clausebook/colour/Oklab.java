package org.clausebook.colour;

/**
 * A colour by how it looks: steps of the same length look equally large.
 *
 * <p>The formulas are those of Björn Ottosson, "A perceptual color space for image processing"
 * (2020), <a href="https://bottosson.github.io/posts/oklab/">bottosson.github.io/posts/oklab</a>,
 * which CSS Color Module Level 4 takes over.
 *
 * @param lightness from 0 (black) to 1 (white)
 * @param a from green to red
 * @param b from blue to yellow
 */
record Oklab(double lightness, double a, double b) {

    private static final int HALVINGS = 16;
    private static final double ROUNDING = 1e-4;

    static Oklab of(Colour colour) {
        double red = Colour.linear(colour.red());
        double green = Colour.linear(colour.green());
        double blue = Colour.linear(colour.blue());
        double l = StrictMath.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
        double m = StrictMath.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
        double s = StrictMath.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
        return new Oklab(
                0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s,
                1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s,
                0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s);
    }

    /**
     * The colour of the same hue that is this light or dark, as vivid as this one where a screen
     * can show it, else as vivid as a screen can.
     */
    Colour at(double wanted) {
        double least = 0;
        double most = 1;
        if (shows(linear(wanted, 1))) {
            least = 1;
        }
        for (int i = 0; i < HALVINGS && least < 1; i++) {
            double middle = (least + most) / 2;
            if (shows(linear(wanted, middle))) {
                least = middle;
            } else {
                most = middle;
            }
        }
        double[] light = linear(wanted, least);
        return new Colour(channel(light[0]), channel(light[1]), channel(light[2]));
    }

    /** How far apart two colours look. */
    double distance(Oklab other) {
        return StrictMath.sqrt(
                square(lightness - other.lightness) + square(a - other.a) + square(b - other.b));
    }

    private static double square(double x) {
        return x * x;
    }

    /** Red, green and blue as light, where the colour is only a share as vivid as this one. */
    private double[] linear(double wanted, double share) {
        double l = cube(wanted + share * (0.3963377774 * a + 0.2158037573 * b));
        double m = cube(wanted - share * (0.1055613458 * a + 0.0638541728 * b));
        double s = cube(wanted - share * (0.0894841775 * a + 1.2914855480 * b));
        return new double[] {
            4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
            -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
            -0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s
        };
    }

    private static double cube(double x) {
        return x * x * x;
    }

    private static boolean shows(double[] light) {
        for (double one : light) {
            if (one < -ROUNDING || one > 1 + ROUNDING) {
                return false;
            }
        }
        return true;
    }

    private static int channel(double light) {
        double inside = Math.max(0, Math.min(1, light));
        double c =
                inside <= 0.0031308
                        ? 12.92 * inside
                        : 1.055 * StrictMath.pow(inside, 1 / 2.4) - 0.055;
        return (int) Math.round(255 * c);
    }
}
