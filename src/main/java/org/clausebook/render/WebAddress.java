package org.clausebook.render;

import java.util.regex.Pattern;

/** Which addresses a document may link to. */
public final class WebAddress {

    private static final Pattern ALLOWED =
            Pattern.compile("(?:https?://|mailto:)[^\\s\"'<>\\\\^`{|}\\p{Cntrl}]+");

    private WebAddress() {}

    /** Whether this is a web or e-mail address, and nothing that could run. */
    public static boolean isAllowed(String address) {
        return ALLOWED.matcher(address).matches();
    }
}
