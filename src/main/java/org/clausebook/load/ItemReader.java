package org.clausebook.load;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Place;
import org.clausebook.load.Node.Entry;
import org.clausebook.model.source.Condition;
import org.clausebook.model.source.OutlineItem;
import org.clausebook.model.source.Placed;
import org.clausebook.model.source.Readers;

/** Reads what an outline's body holds: each item begins with what it is. */
final class ItemReader {

    private static final List<String> KINDS = List.of("part", "section", "clause", "definitions");
    private static final Map<String, Set<String>> KEYS =
            Map.of(
                    "part",
                            Set.of(
                                    "part",
                                    "title",
                                    "audience",
                                    "readers",
                                    "restart",
                                    "when",
                                    "body"),
                    "section", Set.of("section", "title", "numbered", "number", "when", "body"),
                    "clause", Set.of("clause", "variant", "number", "when"),
                    "definitions", Set.of("definitions", "unused", "when"));

    /** Sections and parts met so far, with their places. */
    private final Map<String, Place> names;

    ItemReader(Map<String, Place> names) {
        this.names = names;
    }

    List<OutlineItem> list(Fields fields, String key) {
        return fields.each(key, item -> item(item, KINDS, Set.of(), true));
    }

    /**
     * Reads one item.
     *
     * @param kinds what it may be
     * @param more keys that may stand beside the item's own
     */
    OutlineItem item(Fields fields, List<String> kinds, Set<String> more, boolean outermost) {
        String kind = KeysThatFit.exactlyOne(fields, kinds).orElse("");
        if (kind.isEmpty()) {
            return new OutlineItem.Definitions(List.of(), false, Condition.ALWAYS, fields.at());
        }
        for (String key : fields.mapping().entries().keySet()) {
            boolean fits =
                    KEYS.getOrDefault(kind, Set.of()).contains(key)
                            || more.contains(key)
                            || kinds.contains(key);
            KeysThatFit.only(fields, key, fits, "does not go with '" + kind + "'");
        }
        Condition when = KnownWords.condition(fields, "when");
        return switch (kind) {
            case "part" -> part(fields, when, outermost);
            case "section" -> section(fields, when);
            case "clause" ->
                    new OutlineItem.ClauseUse(
                            ClauseIds.clause(fields, "clause"),
                            fields.maybeText("variant"),
                            fields.maybeWhole("number"),
                            when,
                            fields.at("clause"));
            default ->
                    new OutlineItem.Definitions(
                            ClauseIds.clauses(fields, "definitions"),
                            fields.maybeWords("unused").filter("keep"::equals).isPresent(),
                            when,
                            fields.at("definitions"));
        };
    }

    private OutlineItem part(Fields fields, Condition when, boolean outermost) {
        fields.require("title", "body");
        if (!outermost) {
            fields.scope()
                    .findings()
                    .report(
                            Diagnostic.of(LoadProblem.PART_INSIDE, fields.at("part"))
                                    .underline("part".length())
                                    .hint("make it a section, or move it out"));
        }
        return new OutlineItem.Part(
                named(fields, "part"),
                fields.text("title"),
                KnownWords.audiences(fields, "audience"),
                fields.oneOf("readers", Readers.class, Readers.PUBLIC),
                fields.yes("restart", false),
                when,
                inner(fields),
                fields.at("part"));
    }

    private OutlineItem section(Fields fields, Condition when) {
        fields.require("title", "body");
        return new OutlineItem.Section(
                named(fields, "section"),
                fields.text("title"),
                fields.yes("numbered", true),
                fields.maybeWhole("number"),
                when,
                inner(fields),
                fields.at("section"));
    }

    private List<OutlineItem> inner(Fields fields) {
        return fields.each("body", item -> item(item, KINDS, Set.of(), false));
    }

    private String named(Fields fields, String key) {
        Placed<String> id = fields.text(key);
        Entry entry = fields.mapping().entries().get(key);
        Place before = names.putIfAbsent(id.value(), id.at());
        if (before != null && entry != null) {
            fields.scope()
                    .findings()
                    .report(
                            Diagnostic.of(LoadProblem.SECTION_TWICE, id.at(), id.value())
                                    .underline(id.value().length())
                                    .hint(
                                            "line "
                                                    + before.line()
                                                    + " has that name; choose another here"));
        }
        return id.value();
    }
}
