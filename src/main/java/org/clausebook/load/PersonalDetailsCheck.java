package org.clausebook.load;

import java.util.Set;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Diagnostics;
import org.clausebook.diagnostic.Place;
import org.clausebook.load.Node.Entry;
import org.clausebook.load.Node.Mapping;
import org.clausebook.load.Node.Scalar;
import org.clausebook.load.Node.Sequence;
import org.clausebook.load.PersonalDetails.Detail;

/**
 * "A telephone number, e-mail address or a form of address with a name in clause text, a setting, a
 * reason or an approval is an error": what is published is never changed, and people change. Texts
 * that are held as received are passed over, and what was passed over is noted.
 */
final class PersonalDetailsCheck {

    /** What no edition prints or seals, what is checked elsewhere, and who a school is. */
    private static final Set<String> EXEMPT =
            Set.of(
                    "name",
                    "contacts",
                    "brand",
                    "address",
                    "links",
                    "provider",
                    "licence",
                    "note",
                    "was",
                    "body",
                    "read-at",
                    "help",
                    "verse",
                    "reference");

    private static final String AS_RECEIVED = "as-received";
    private static final String QUOTATION = "____";

    private final FileKind kind;
    private final PublicNames names;
    private final Diagnostics diagnostics;

    PersonalDetailsCheck(FileKind kind, PublicNames names, Diagnostics diagnostics) {
        this.kind = kind;
        this.names = names;
        this.diagnostics = diagnostics;
    }

    void check(Mapping file) {
        switch (kind) {
            case RETIRED -> {
                // it holds the names that bodies had
            }
            case SOURCES -> file.entry("sources").ifPresent(entry -> confirmations(entry.value()));
            case CLAUSE -> clauses(file);
            case OUTLINE -> node(file, says(file, false));
            case LIBRARY, PROFILE -> node(file, false);
            case RELEASE -> {
                // what it copies was looked at where it was typed
            }
        }
    }

    /** Titles of law name whom they name; who read it is a role. */
    private void confirmations(Node sources) {
        if (sources instanceof Mapping register) {
            register.entries().values().stream()
                    .map(Entry::value)
                    .filter(Mapping.class::isInstance)
                    .map(Mapping.class::cast)
                    .flatMap(source -> source.entry("confirmed").stream())
                    .forEach(confirmed -> node(confirmed.value(), false));
        }
    }

    private void clauses(Mapping file) {
        boolean all =
                file.entry("defaults")
                        .filter(entry -> entry.value() instanceof Mapping)
                        .map(entry -> says((Mapping) entry.value(), false))
                        .orElse(says(file, false));
        for (Entry entry : file.entries().values()) {
            if (entry.key().equals("clauses") && entry.value() instanceof Mapping several) {
                several.entries().values().stream()
                        .map(Entry::value)
                        .forEach(
                                clause ->
                                        node(
                                                clause,
                                                clause instanceof Mapping keys
                                                        ? says(keys, all)
                                                        : all));
            } else {
                entry(entry, all);
            }
        }
    }

    private static boolean says(Mapping thing, boolean otherwise) {
        return thing.entry(AS_RECEIVED)
                .filter(entry -> entry.value() instanceof Scalar)
                .map(entry -> ((Scalar) entry.value()).text().equals("true"))
                .orElse(otherwise);
    }

    private void node(Node node, boolean received) {
        if (node instanceof Mapping keys) {
            keys.entries().values().forEach(entry -> entry(entry, received));
        } else if (node instanceof Sequence list) {
            list.items().forEach(item -> node(item, received));
        } else {
            text((Scalar) node, received);
        }
    }

    private void entry(Entry entry, boolean received) {
        if (!EXEMPT.contains(entry.key())) {
            node(entry.value(), received);
        }
    }

    private void text(Scalar typed, boolean received) {
        String text = typed.text();
        for (Detail detail : PersonalDetails.in(text)) {
            boolean quoted =
                    detail.problem() == LoadProblem.PERSON_NAMED && isQuoted(text, detail.start());
            if (!quoted && !names.have(detail, text)) {
                String shown = detail.text().replaceAll("\\s+", " ");
                Diagnostic diagnostic =
                        Diagnostic.of(detail.problem(), place(typed, detail), shown)
                                .underline(detail.text().lines().findFirst().orElse("").length())
                                .hint(hint(detail.problem()));
                if (received) {
                    diagnostics.passOver(diagnostic);
                } else {
                    diagnostics.report(diagnostic);
                }
            }
        }
    }

    /** Law speaks of people as it does; what stands between two rules is its words. */
    private static boolean isQuoted(String text, int at) {
        return text.substring(0, at).lines().filter(line -> line.strip().equals(QUOTATION)).count()
                        % 2
                == 1;
    }

    private static String hint(LoadProblem problem) {
        return problem == LoadProblem.PERSON_NAMED
                ? "name the role, such as {head}; who holds it stands under contacts in the school's file"
                : "say whom to ask, by role, and put it under contacts in the school's file; a helpline's"
                        + " stands in clauses/sources.yaml";
    }

    private static Place place(Scalar typed, Detail detail) {
        if (!typed.asTyped()) {
            return typed.at();
        }
        String before = typed.text().substring(0, detail.start());
        int line = (int) before.chars().filter(c -> c == '\n').count();
        int column = detail.start() - (before.lastIndexOf('\n') + 1);
        Place start = typed.textAt();
        return line == 0
                ? start.right(column)
                : new Place(start.path(), start.line() + line, typed.indent() + column + 1);
    }
}
