package org.clausebook.preview;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clausebook.json.Sha256;

/**
 * Adds to a finished page what the preview alone has: what is wrong, a style sheet for that, and a
 * script that shows the page anew when it has changed.
 */
final class Dressing {

    /** Says that no script may run; the server says with each page which may. */
    private static final Pattern POLICY =
            Pattern.compile(
                    "<meta[^>]*http-equiv\\s*=\\s*[\"']?Content-Security-Policy[^>]*>",
                    Pattern.CASE_INSENSITIVE);

    private static final Pattern HEAD_END =
            Pattern.compile("</head\\s*>", Pattern.CASE_INSENSITIVE);
    private static final Pattern BODY =
            Pattern.compile("<body(?:\\s[^>]*)?>", Pattern.CASE_INSENSITIVE);
    private static final Pattern HEADER =
            Pattern.compile("<header(?:\\s[^>]*)?>", Pattern.CASE_INSENSITIVE);

    private Dressing() {}

    /**
     * A page as it is sent.
     *
     * @param mark another one where the page differs in anything that a reader sees
     */
    record Dressed(String html, String mark) {}

    /** The page with what is wrong above it. */
    static Dressed dress(String page, String trouble) {
        return dress(page, trouble, "", "");
    }

    /**
     * The page with what is wrong above it, and what leads elsewhere below the link that skips to
     * the text: that link has to be the page's first.
     *
     * @param look a digest of what the page looks like beside its own text
     */
    static Dressed dress(String page, String trouble, String ways, String look) {
        String mark = Sha256.of(page + "\0" + trouble + "\0" + ways + "\0" + look).substring(0, 32);
        String added =
                "<link rel=\"stylesheet\" href=\""
                        + OwnFiles.STYLE
                        + "\">\n<script src=\""
                        + OwnFiles.SCRIPT
                        + "\" data-shown=\""
                        + mark
                        + "\" defer></script>\n";
        String open = POLICY.matcher(page).replaceAll("");
        Matcher head = HEAD_END.matcher(open);
        String headed = head.find() ? inserted(open, head.start(), added) : added + open;
        Matcher body = BODY.matcher(headed);
        String told = body.find() ? inserted(headed, body.end(), trouble) : headed + trouble;
        Matcher header = HEADER.matcher(told);
        String whole = header.find() ? inserted(told, header.start(), ways) : told + ways;
        return new Dressed(whole, mark);
    }

    private static String inserted(String page, int at, String part) {
        return page.substring(0, at) + part + page.substring(at);
    }
}
