package org.clausebook.prose;

import java.util.ArrayList;
import java.util.List;
import org.clausebook.model.text.Marker;

/** The lists that are open at a line, outermost first, each known by its marks. */
final class ListStack {

    /** How deep items may stand inside items. */
    static final int DEEPEST = 5;

    static final String TERM = "::";

    private final List<String> open = new ArrayList<>();

    boolean isEmpty() {
        return open.isEmpty();
    }

    int depth() {
        return open.size();
    }

    void clear() {
        open.clear();
    }

    boolean isOpen(String marks) {
        return open.contains(marks);
    }

    /** How many marks an item of this kind needs to open a list inside the innermost one. */
    int marksForNext(String marks) {
        return 1 + (int) open.stream().filter(other -> other.charAt(0) == marks.charAt(0)).count();
    }

    /** Goes to the list with these marks: back to it where it is open, else into a new one. */
    void enter(String marks) {
        int index = open.indexOf(marks);
        if (index < 0) {
            open.add(marks);
        } else {
            open.subList(index + 1, open.size()).clear();
        }
    }

    /**
     * What the items of the innermost list bear; numbered steps are (a), inside them (i), inside
     * those 1.
     */
    Marker marker() {
        String marks = open.get(open.size() - 1);
        if (marks.equals(TERM)) {
            return Marker.TERM;
        }
        if (marks.charAt(0) == '*') {
            return Marker.BULLET;
        }
        return switch (marks.length() % 3) {
            case 1 -> Marker.LETTER;
            case 2 -> Marker.ROMAN;
            default -> Marker.DECIMAL;
        };
    }
}
