package org.clausebook.edition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.clausebook.json.JsonArray;
import org.clausebook.json.JsonException;
import org.clausebook.json.JsonObject;
import org.clausebook.json.JsonText;
import org.clausebook.model.codec.Fields;
import org.clausebook.model.policy.ClauseList;
import org.clausebook.model.policy.ResolvedClause;
import org.clausebook.model.source.Ordered;

/**
 * The list of all records of one school, so that one taken away at the end of a chain is missed,
 * and the clause versions that its editions have used, whose texts are settled for good.
 *
 * @param lines by policy, each policy's in the order of its chain
 * @param wordings digests of texts by the clause version and variant that they are of: {@code
 *     staff/passwords 2}, {@code staff/passwords 2 managed}
 */
public record Head(String owner, List<HeadLine> lines, Map<String, String> wordings) {

    public Head {
        lines = List.copyOf(lines);
        wordings = Ordered.copyOf(wordings);
    }

    static Head empty(String owner) {
        return new Head(owner, List.of(), Map.of());
    }

    /** The name under which a clause version's text is listed. */
    public static String wording(String clause, int version, Optional<String> variant) {
        return clause + " " + version + variant.map(name -> " " + name).orElse("");
    }

    /** The newest edition of a policy. */
    public Optional<HeadLine> newest(String policy) {
        return lines.stream()
                .filter(line -> line.policy().equals(policy) && line.edition().isPresent())
                .reduce((earlier, later) -> later);
    }

    boolean lists(String policy, String name) {
        return lines.stream()
                .anyMatch(line -> line.policy().equals(policy) && line.name().equals(name));
    }

    /** The list with one more record, after those of its policy. */
    Head with(HistoryRecord record) {
        List<HeadLine> all = new ArrayList<>(lines);
        all.add(HeadLine.of(record));
        all.sort(Comparator.comparing(HeadLine::policy));
        Map<String, String> used = new TreeMap<>(wordings);
        if (record instanceof HistoryRecord.Edition edition) {
            for (ResolvedClause clause : ClauseList.of(edition.text().policy())) {
                used.put(
                        wording(clause.id(), clause.version().number(), clause.variant()),
                        clause.wording().sha256());
            }
        }
        return new Head(owner, all, used);
    }

    JsonObject json() {
        JsonObject.Builder texts = JsonObject.with();
        wordings.forEach((name, digest) -> texts.put(name, new JsonText(digest)));
        return JsonObject.with()
                .put("kind", "head")
                .put("format", RecordWriter.FORMAT)
                .put("owner", owner)
                .put("records", JsonArray.of(lines, HeadLine::json))
                .put("wordings", texts.build())
                .build();
    }

    static Head read(JsonObject object) {
        if (!Fields.text(object, "kind").equals("head")) {
            throw new JsonException("not a list of records");
        }
        Map<String, String> wordings = new LinkedHashMap<>();
        object.get("wordings")
                .object()
                .members()
                .forEach((name, digest) -> wordings.put(name, digest.text()));
        return new Head(
                Fields.text(object, "owner"),
                Fields.list(object.get("records"), HeadLine::read),
                wordings);
    }
}
