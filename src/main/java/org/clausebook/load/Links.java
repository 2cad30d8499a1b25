package org.clausebook.load;

import java.util.Optional;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.model.source.Placed;

/** Reads addresses on the web and warns of those that are not encrypted. */
final class Links {

    private Links() {}

    static Optional<String> maybe(Fields fields, String key) {
        return fields.maybeText(key).map(link -> checked(fields.scope(), link));
    }

    static String read(Fields fields, String key) {
        return checked(fields.scope(), fields.text(key));
    }

    static String checked(Scope scope, Placed<String> link) {
        if (link.value().startsWith("http://")) {
            scope.findings()
                    .report(
                            Diagnostic.of(LoadProblem.HTTP_LINK, link.at(), link.value())
                                    .underline(link.value().length())
                                    .hint("try https" + link.value().substring(4)));
        }
        return link.value();
    }
}
