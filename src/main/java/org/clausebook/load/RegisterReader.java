package org.clausebook.load;

import java.util.List;
import java.util.Map;
import org.clausebook.model.source.Confirmation;
import org.clausebook.model.source.Placed;
import org.clausebook.model.source.RetiredName;
import org.clausebook.model.source.Source;
import org.clausebook.model.source.SourceKind;
import org.clausebook.model.source.Superseded;

/** Reads the register of law and guidance, and the retired names. */
final class RegisterReader {

    private RegisterReader() {}

    static Map<String, Source> sources(Fields file) {
        Map<String, Source> sources = file.named("sources", RegisterReader::source);
        Scope scope = file.scope();
        boolean whole = !scope.findings().isIncomplete();
        if (whole) {
            sources.values()
                    .forEach(
                            source ->
                                    source.superseded()
                                            .flatMap(Superseded::by)
                                            .ifPresent(
                                                    by ->
                                                            KnownWords.require(
                                                                    scope,
                                                                    by,
                                                                    java.util.Optional.of(
                                                                            sources.keySet()),
                                                                    LoadProblem.UNKNOWN_SOURCE)));
        }
        return sources;
    }

    private static Source source(String id, Fields fields) {
        String title = fields.words("title");
        List<String> jurisdiction = Jurisdictions.read(fields);
        return new Source(
                id,
                title,
                fields.maybeWords("short").orElse(title),
                fields.oneOf("kind", SourceKind.class, SourceKind.GUIDANCE),
                jurisdiction,
                Jurisdictions.condition(fields, jurisdiction),
                fields.maybeDate("in-force"),
                fields.maybeChild("superseded")
                        .map(s -> new Superseded(s.date("on"), s.maybeText("by"))),
                Links.maybe(fields, "address"),
                fields.maybeChild("confirmed")
                        .map(
                                c ->
                                        new Confirmation(
                                                c.words("by"),
                                                c.date("on"),
                                                Links.read(c, "read-at"))),
                fields.maybeWords("note"),
                fields.at());
    }

    static List<RetiredName> retired(Fields file) {
        return List.copyOf(
                file.named(
                                "retired",
                                (id, fields) ->
                                        new RetiredName(
                                                id,
                                                fields.texts("names").stream()
                                                        .map(Placed::value)
                                                        .toList(),
                                                fields.maybeDate("ended"),
                                                fields.maybeWords("successor"),
                                                fields.at()))
                        .values());
    }
}
