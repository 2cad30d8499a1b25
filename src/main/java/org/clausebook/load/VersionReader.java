package org.clausebook.load;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Place;
import org.clausebook.load.Node.Entry;
import org.clausebook.load.Node.Mapping;
import org.clausebook.load.Node.Scalar;
import org.clausebook.model.source.Because;
import org.clausebook.model.source.Citation;
import org.clausebook.model.source.ClauseVersion;
import org.clausebook.model.source.Condition;
import org.clausebook.model.source.Passage;
import org.clausebook.model.source.Placed;
import org.clausebook.model.source.Variant;
import org.clausebook.model.source.Weight;

/**
 * Reads the versions of one clause; what the clause says for all of them is the default of each.
 */
final class VersionReader {

    private final Fields clause;
    private final List<String> binds;

    /**
     * @param binds whose forms carry the clause's statements
     */
    VersionReader(Fields clause, List<String> binds) {
        this.clause = clause;
        this.binds = binds;
    }

    /** The one version of a clause that gives its text without any. */
    ClauseVersion only() {
        return version(1, clause);
    }

    ClauseVersion read(Fields version) {
        return version(version.whole("version"), version);
    }

    private ClauseVersion version(int number, Fields fields) {
        Map<String, Placed<String>> rules = KnownWords.rules(stating(fields, "rules"), "rules");
        Map<String, Placed<String>> slots = KnownWords.texts(stating(fields, "slots"), "slots");
        return new ClauseVersion(
                number,
                fields.date("in-force"),
                fields.oneOf("change", Weight.class, Weight.SUBSTANTIVE),
                fields.oneOf("because", Because.class, Because.PRACTICE),
                fields.words("reason"),
                Agreements.consultation(fields),
                citations(stating(fields, "sources")),
                fields.prose("text"),
                variants(fields, rules, slots),
                rules,
                slots,
                stating(fields, "strength").maybeWords("strength"),
                ClauseIds.clauses(stating(fields, "requires"), "requires"),
                KnownWords.settings(stating(fields, "reports"), "reports"),
                statements(stating(fields, "statements")),
                fields.at());
    }

    private Fields stating(Fields version, String key) {
        return version.has(key) ? version : clause;
    }

    private static List<Citation> citations(Fields fields) {
        List<Citation> citations = new ArrayList<>();
        for (Node item : fields.items("sources")) {
            Optional<Citation> citation =
                    item instanceof Scalar scalar
                            ? Optional.of(
                                    new Citation(new Placed<>(scalar.text(), scalar.at()), false))
                            : fields.one(
                                    item,
                                    item.at(),
                                    c -> new Citation(c.text("source"), c.yes("historic", false)));
            if (!fields.scope().findings().isSpoiled(item)) {
                citation.ifPresent(citations::add);
            }
        }
        citations.forEach(citation -> KnownWords.source(fields.scope(), citation.source()));
        return citations;
    }

    private static Map<String, Variant> variants(
            Fields fields, Map<String, Placed<String>> rules, Map<String, Placed<String>> slots) {
        Map<String, Variant> variants = new LinkedHashMap<>();
        Optional<Fields> texts = fields.maybeChild("variants");
        for (Entry entry : fields.entries("variants")) {
            Place at = entry.at();
            if (entry.value() instanceof Mapping) {
                fields.one(entry.value(), at, v -> variant(entry.key(), v, rules, slots))
                        .ifPresent(variant -> variants.put(entry.key(), variant));
            } else {
                Optional<Passage> text = texts.flatMap(t -> t.maybeProse(entry.key()));
                text.ifPresent(
                        passage ->
                                variants.put(
                                        entry.key(),
                                        new Variant(
                                                entry.key(),
                                                Condition.ALWAYS,
                                                passage,
                                                rules,
                                                slots,
                                                at)));
            }
        }
        return variants;
    }

    private static Variant variant(
            String id,
            Fields fields,
            Map<String, Placed<String>> rules,
            Map<String, Placed<String>> slots) {
        return new Variant(
                id,
                KnownWords.condition(fields, "applies-when"),
                fields.prose("text"),
                fields.has("rules") ? KnownWords.rules(fields, "rules") : rules,
                fields.has("slots") ? KnownWords.texts(fields, "slots") : slots,
                fields.at());
    }

    private Map<String, List<Passage>> statements(Fields fields) {
        Map<String, List<Passage>> statements = new LinkedHashMap<>();
        Optional<Fields> lists = fields.maybeChild("statements");
        for (Entry entry : fields.entries("statements")) {
            Placed<String> role = new Placed<>(entry.key(), entry.at());
            boolean known =
                    KnownWords.require(
                            fields.scope(),
                            role,
                            fields.scope().vocabulary().audiences(),
                            LoadProblem.UNKNOWN_AUDIENCE);
            if (known && !binds.contains(entry.key())) {
                unbound(fields, entry);
            }
            lists.ifPresent(l -> statements.put(entry.key(), l.proses(entry.key())));
        }
        return statements;
    }

    /** Only forms of those whom a clause binds carry its statements. */
    private void unbound(Fields fields, Entry entry) {
        String hint =
                binds.isEmpty()
                        ? "the clause binds nobody; name the readers under 'binds'"
                        : "it binds " + String.join(", ", binds) + "; add the readers to 'binds'";
        fields.scope()
                .findings()
                .report(
                        Diagnostic.of(LoadProblem.UNBOUND_STATEMENT, entry.at(), entry.key())
                                .underline(entry.key().length())
                                .hint(hint));
    }
}
