package org.clausebook.render.html;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clausebook.model.source.Brand;
import org.clausebook.render.Templates;

/**
 * Makes a page that needs no other file: its style stands in it, and its font is one that the
 * reader's machine has.
 */
public final class SinglePage {

    private static final Pattern SHEET =
            Pattern.compile("<link rel=\"stylesheet\" href=\"[^\"]*\">");
    private static final Pattern SCRIPT =
            Pattern.compile("<script src=\"[^\"]*\" defer></script>\\s*");
    private static final Pattern STYLES = Pattern.compile("style-src [^;\"]*");
    private static final Pattern OUTSIDE = Pattern.compile("@import [^;]*;|@font-face \\{[^}]*\\}");

    /** A rule for browsers alone that the rules for HTML do not know yet, so no page bears it. */
    private static final Pattern TOO_NEW = Pattern.compile("[^\n]*::details-content[^\n]*\n");

    private final Templates templates;

    public SinglePage(Templates templates) {
        this.templates = templates;
    }

    /** The page with its style inside it. */
    public String of(String page, Brand brand) {
        String style =
                "\n"
                        + Theme.colours(Theme.colour(brand))
                        + TOO_NEW.matcher(
                                        OUTSIDE.matcher(templates.text("theme/page.css"))
                                                .replaceAll(""))
                                .replaceAll("")
                                .strip()
                        + "\n";
        String allowed = "style-src 'sha256-" + digest(style) + "'";
        String sealed =
                STYLES.matcher(SCRIPT.matcher(page).replaceAll(""))
                        .replaceFirst(Matcher.quoteReplacement(allowed));
        return SHEET.matcher(sealed)
                .replaceFirst(Matcher.quoteReplacement("<style>" + style + "</style>"));
    }

    /** The page allows this one style and no other. */
    private static String digest(String style) {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            return Base64.getEncoder()
                    .encodeToString(sha256.digest(style.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
