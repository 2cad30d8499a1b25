package org.clausebook.prose;

import java.util.ArrayList;
import java.util.List;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Place;

/** The problems of one text, placed within the text itself. */
final class Findings {

    /** Stands for the file while nobody knows which it is. */
    static final String HERE = "";

    /** More than this helps nobody to mend one text. */
    private static final int MOST = 100;

    private final List<Diagnostic> found = new ArrayList<>();

    /** Reports what stands at a spot; an empty hint is none. */
    void add(ProseProblem problem, Token.Spot spot, String hint, Object... details) {
        if (found.size() == MOST) {
            return;
        }
        Place place = new Place(HERE, spot.line(), spot.column());
        found.add(Diagnostic.of(problem, place, details).underline(spot.width()).hint(hint));
    }

    void add(
            ProseProblem problem, int line, int column, int width, String hint, Object... details) {
        add(problem, new Token.Spot(line, column, width), hint, details);
    }

    boolean hasErrors() {
        return found.stream().anyMatch(Diagnostic::isError);
    }

    List<Diagnostic> all() {
        return List.copyOf(found);
    }
}
