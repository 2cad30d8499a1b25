package org.clausebook.load;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clausebook.load.Node.Entry;
import org.clausebook.load.Node.Mapping;
import org.clausebook.model.source.Clause;
import org.clausebook.model.source.ClauseVersion;
import org.clausebook.model.source.Condition;
import org.clausebook.model.source.Library;
import org.clausebook.model.source.Lock;
import org.clausebook.model.source.Obligation;

/** Reads a file of one clause, or of several with what holds for all of them. */
final class ClauseReader {

    private static final String SEVERAL = "clauses";
    private static final String DEFAULTS = "defaults";

    private final String id;

    /** Who owns clauses that name nobody. */
    private final String owner;

    ClauseReader(String id, String owner) {
        this.id = id;
        this.owner = owner;
    }

    List<Clause> read(Fields file) {
        if (!file.has(SEVERAL)) {
            KeysThatFit.only(file, DEFAULTS, false, "goes with 'clauses'");
            return file.one(file.mapping(), file.at(), fields -> clause(id, fields)).stream()
                    .toList();
        }
        for (String key : file.mapping().entries().keySet()) {
            KeysThatFit.only(
                    file,
                    key,
                    key.equals(SEVERAL) || key.equals(DEFAULTS),
                    "belongs to the clauses below, or to 'defaults'");
        }
        Map<String, Entry> defaults = new LinkedHashMap<>();
        file.entries(DEFAULTS).forEach(entry -> defaults.put(entry.key(), entry));
        return List.copyOf(
                file.named(
                                SEVERAL,
                                (name, fields) -> clause(id + "/" + name, merged(fields, defaults)))
                        .values());
    }

    private static Fields merged(Fields fields, Map<String, Entry> defaults) {
        Map<String, Entry> merged = new LinkedHashMap<>(fields.mapping().entries());
        defaults.forEach(merged::putIfAbsent);
        return fields.with(new Mapping(merged, fields.at()));
    }

    private Clause clause(String full, Fields fields) {
        fields.require("title", "audience");
        Scope scope = fields.scope();
        List<String> audience = KnownWords.audiences(fields, "audience");
        List<String> binds = fields.has("binds") ? KnownWords.audiences(fields, "binds") : audience;
        List<String> jurisdiction = Jurisdictions.read(fields);
        boolean stated = scope.isProviders() || fields.has("jurisdiction");
        Condition condition = Jurisdictions.condition(fields, stated ? jurisdiction : List.of());
        Optional<Library> library = scope.vocabulary().library();
        return new Clause(
                full,
                scope.layer(),
                fields.text("title"),
                audience,
                binds,
                fields.maybeWords("topic").orElse(full.substring(0, full.indexOf('/'))),
                fields.oneOf("obligation", Obligation.class, Obligation.OPTIONAL),
                fields.oneOf("lock", Lock.class, Lock.OPEN),
                condition,
                fields.maybeWords("language").or(() -> library.map(Library::language)).orElse(""),
                jurisdiction,
                fields.maybeWords("owner").orElse(owner),
                fields.maybeWords("licence").or(() -> library.map(Library::licence)).orElse(""),
                fields.maybeText("term"),
                ClauseIds.clauses(fields, "conflicts-with"),
                ClauseIds.clauses(fields, "formerly"),
                fields.maybeDate("ends"),
                fields.yes("as-received", false),
                fields.yes("consulted-text", false),
                fields.maybeWords("note"),
                versions(fields, binds),
                fields.at());
    }

    /**
     * "A clause gives either versions, or text with in-force and reason, which means version 1."
     */
    private static List<ClauseVersion> versions(Fields clause, List<String> binds) {
        VersionReader reader = new VersionReader(clause, binds);
        String form = KeysThatFit.exactlyOne(clause, List.of("versions", "text")).orElse("");
        if (form.isEmpty()) {
            return List.of();
        }
        if (form.equals("text")) {
            clause.require("in-force", "reason");
            return List.of(reader.only());
        }
        KeysThatFit.only(clause, "variants", false, "belongs to each of the versions");
        List<ClauseVersion> versions = new ArrayList<>();
        for (Fields version : clause.children("versions")) {
            versions.add(reader.read(version));
        }
        VersionOrder.check(clause, versions);
        return versions;
    }
}
