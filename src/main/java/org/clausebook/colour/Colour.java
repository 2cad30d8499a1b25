package org.clausebook.colour;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A colour as screens mix it.
 *
 * @param red from 0 to 255
 * @param green from 0 to 255
 * @param blue from 0 to 255
 */
public record Colour(int red, int green, int blue) {

    public static final Colour WHITE = new Colour(255, 255, 255);

    /** For schools that name no colour of their own. */
    public static final Colour DARK_GREY = new Colour(0x37, 0x41, 0x4b);

    private static final Pattern HEX = Pattern.compile("#[0-9a-fA-F]{6}");

    public Colour {
        if (((red | green | blue) & ~0xff) != 0) {
            throw new IllegalArgumentException("not a colour: " + red + " " + green + " " + blue);
        }
    }

    /** Reads {@code #1d4f91}; empty where that is not how it is written. */
    public static Optional<Colour> parse(String written) {
        if (!HEX.matcher(written).matches()) {
            return Optional.empty();
        }
        int rgb = Integer.parseInt(written.substring(1), 16);
        return Optional.of(new Colour(rgb >> 16, rgb >> 8 & 0xff, rgb & 0xff));
    }

    /** The colour as style sheets write it. */
    public String hex() {
        return String.format(Locale.ROOT, "#%02x%02x%02x", red, green, blue);
    }

    /**
     * The contrast of two colours, from 1 (the same) to 21 (black and white), as WCAG reckons it.
     */
    public double contrast(Colour other) {
        double a = luminance();
        double b = other.luminance();
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    /** This colour with a share, from 0 to 1, of another. */
    public Colour mixed(Colour other, double share) {
        return new Colour(
                mix(red, other.red, share),
                mix(green, other.green, share),
                mix(blue, other.blue, share));
    }

    private static int mix(int from, int to, double share) {
        return (int) Math.round(from + (to - from) * share);
    }

    private double luminance() {
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    }

    /** How much light a channel gives, from 0 to 1. */
    static double linear(int channel) {
        double c = channel / 255.0;
        return c <= 0.04045 ? c / 12.92 : StrictMath.pow((c + 0.055) / 1.055, 2.4);
    }
}
