package org.clausebook.render;

import org.clausebook.words.Words;

/** Says where a link leads, for readers who do not see it. */
public final class LinkTitle {

    private static final String MAIL = "mailto:";
    private static final String TELEPHONE = "tel:";

    private LinkTitle() {}

    /**
     * The title of a link.
     *
     * @param said the words on which it lies
     */
    public static String of(String href, String said, Words words) {
        if (href.startsWith("#")) {
            return words.say("print.goto", said);
        } else if (href.startsWith(MAIL)) {
            return words.say("print.mail", href.substring(MAIL.length()));
        } else if (href.startsWith(TELEPHONE)) {
            return words.say("print.telephone", said);
        }
        return words.say("print.web", href);
    }
}
