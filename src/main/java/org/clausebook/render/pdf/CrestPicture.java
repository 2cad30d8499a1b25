package org.clausebook.render.pdf;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clausebook.model.source.Crest;
import org.clausebook.render.Attributes;
import org.clausebook.render.Escape;

/**
 * Writes a crest into a printed page: a drawing in line, which prints sharp and fast, a photograph
 * as data. Both speak to readers who do not see them.
 */
final class CrestPicture {

    private static final Pattern ROOT = Pattern.compile("<svg\\b([^>]*?)(/?)>", Pattern.DOTALL);
    private static final Pattern REPLACED =
            Pattern.compile("\\s(?:width|height|class|alt)\\s*=\\s*(?:\"[^\"]*\"|'[^']*')");
    private static final Pattern WIDTH = Pattern.compile("\\swidth\\s*=\\s*[\"']([0-9.]+)");
    private static final Pattern HEIGHT = Pattern.compile("\\sheight\\s*=\\s*[\"']([0-9.]+)");
    private static final Pattern VIEW_BOX =
            Pattern.compile(
                    "\\sviewBox\\s*=\\s*[\"']\\s*[-0-9.]+[\\s,]+[-0-9.]+[\\s,]+([0-9.]+)[\\s,]+([0-9.]+)");

    /** In CSS pixels, of which 96 make an inch: about 32 mm. */
    private static final double PRINTED_HEIGHT = 120;

    private CrestPicture() {}

    static String of(Crest crest, String alt) {
        if (crest.kind() == Crest.Kind.SVG) {
            byte[] bytes = Base64.getDecoder().decode(crest.base64());
            return drawing(new String(bytes, StandardCharsets.UTF_8), alt);
        }
        String data = "data:" + crest.kind().mediaType() + ";base64," + crest.base64();
        return "<img" + Attributes.css("crest").with("src", data).with("alt", alt) + "/>";
    }

    private static String drawing(String svg, String alt) {
        Matcher root = ROOT.matcher(svg);
        if (!root.find()) {
            throw new IllegalArgumentException("a crest that is no drawing");
        }
        String attributes = root.group(1);
        double ratio = ratio(attributes);
        String viewBox = VIEW_BOX.matcher(attributes).find() ? "" : viewBox(attributes);
        return "<svg"
                + REPLACED.matcher(attributes).replaceAll("")
                + viewBox
                + " class=\"crest\" width=\""
                + Math.round(PRINTED_HEIGHT * ratio)
                + "\" height=\""
                + Math.round(PRINTED_HEIGHT)
                + "\" alt=\""
                + Escape.html(alt)
                + "\""
                + root.group(2)
                + ">"
                + svg.substring(root.end());
    }

    /** A drawing without a view box is scaled by its own size. */
    private static String viewBox(String attributes) {
        Matcher width = WIDTH.matcher(attributes);
        Matcher height = HEIGHT.matcher(attributes);
        return width.find() && height.find()
                ? " viewBox=\"0 0 " + width.group(1) + " " + height.group(1) + "\""
                : "";
    }

    private static double ratio(String attributes) {
        Matcher box = VIEW_BOX.matcher(attributes);
        if (box.find()) {
            return ratio(box.group(1), box.group(2));
        }
        Matcher width = WIDTH.matcher(attributes);
        Matcher height = HEIGHT.matcher(attributes);
        return width.find() && height.find() ? ratio(width.group(1), height.group(1)) : 1;
    }

    private static double ratio(String width, String height) {
        double of = Double.parseDouble(width) / Double.parseDouble(height);
        return of > 0.2 && of < 5 ? of : 1;
    }
}
