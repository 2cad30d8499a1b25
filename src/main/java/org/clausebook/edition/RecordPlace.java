package org.clausebook.edition;

import java.util.List;

/**
 * A place of an edition whose words can be taken out: a paragraph or list, a statement, a reason, a
 * setting, a line of document control.
 *
 * @param piece its position among the record's pieces
 * @param name how a user names it: {@code 4.2}, {@code staff/passwords#lost}, {@code setting:head}
 * @param names every other name it goes by
 * @param label what a reader calls it: {@code paragraph 4.2}
 * @param text its words
 */
public record RecordPlace(int piece, String name, List<String> names, String label, String text) {

    public RecordPlace {
        names = List.copyOf(names);
    }

    /** Whether a user means this place. */
    public boolean isNamed(String typed) {
        return name.equals(typed) || names.contains(typed);
    }
}
