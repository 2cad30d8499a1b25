package org.clausebook.words;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells one sentence from several, as typed: "Asked for by St Anne's, e.g. for clubs." is one, and
 * so is one without its full stop.
 */
public final class OneSentence {

    /** The end of a sentence with the word before it, and a beginning that has a capital. */
    private static final Pattern BREAK =
            Pattern.compile("(\\S{0,24}[.!?][)\"'”’\\]]*)\\s+(?=[(\"'“‘\\[]*[\\p{Lu}\\p{Nd}])");

    /** What ends in a full stop without ending a sentence; a single letter does as well. */
    private static final Pattern SHORT =
            Pattern.compile(
                    "[(\"'“‘\\[]*(?:\\p{L}|(?:\\p{L}\\.)+\\p{L}|St|Mr|Mrs|Ms|Miss|Dr|Prof|Rev|No|nos?|"
                            + "vs?|cf|pp?|paras?|ss?|regs?|art|sch|vol|fig|approx)\\.");

    private OneSentence() {}

    /** Whether a text of one line is one sentence at most. */
    public static boolean is(String text) {
        Matcher end = BREAK.matcher(text.strip());
        while (end.find()) {
            if (!SHORT.matcher(end.group(1)).matches()) {
                return false;
            }
        }
        return true;
    }
}
