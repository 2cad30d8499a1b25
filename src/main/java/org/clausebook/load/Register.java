package org.clausebook.load;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Diagnostics;
import org.clausebook.diagnostic.Place;

/** Things by id, in the order of the files, each id once. */
final class Register<T> {

    private final Map<String, T> things = new LinkedHashMap<>();
    private final Diagnostics diagnostics;
    private final Function<T, Place> place;

    Register(Diagnostics diagnostics, Function<T, Place> place) {
        this.diagnostics = diagnostics;
        this.place = place;
    }

    void add(String id, T thing) {
        T before = things.putIfAbsent(id, thing);
        if (before != null) {
            diagnostics.report(
                    Diagnostic.of(LoadProblem.ID_TWICE, place.apply(thing), id)
                            .hint(
                                    "it stands at "
                                            + place.apply(before)
                                            + " already; rename one of the two"));
        }
    }

    Map<String, T> all() {
        return things;
    }
}
