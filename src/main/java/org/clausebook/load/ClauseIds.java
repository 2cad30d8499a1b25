package org.clausebook.load;

import java.util.List;
import java.util.Optional;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.model.source.Placed;
import org.clausebook.model.text.Address;

/**
 * Reads ids of clauses and outlines. "In the files of a profile, own/x is that profile's clause x;
 * everywhere else its full id is profile/x."
 */
final class ClauseIds {

    private static final String OWN = "own/";

    private ClauseIds() {}

    static Placed<String> clause(Fields fields, String key) {
        return full(fields.scope(), fields.text(key));
    }

    static Optional<Placed<String>> maybe(Fields fields, String key) {
        return fields.maybeText(key).map(id -> full(fields.scope(), id));
    }

    static List<Placed<String>> clauses(Fields fields, String key) {
        return fields.texts(key).stream().map(id -> full(fields.scope(), id)).toList();
    }

    /** A clause, or a block in it. */
    static Placed<Address> target(Fields fields, String key) {
        Placed<String> typed = clause(fields, key);
        return new Placed<>(Address.parse(typed.value()), typed.at());
    }

    private static Placed<String> full(Scope scope, Placed<String> typed) {
        if (!typed.value().startsWith(OWN)) {
            return typed;
        }
        if (scope.isProviders()) {
            scope.findings()
                    .report(
                            Diagnostic.of(LoadProblem.OWN_IN_LIBRARY, typed.at(), typed.value())
                                    .underline(typed.value().length())
                                    .hint(
                                            "name a clause of the library, or move this to a school's file"));
            return typed;
        }
        return new Placed<>(
                scope.layer() + "/" + typed.value().substring(OWN.length()), typed.at());
    }
}
