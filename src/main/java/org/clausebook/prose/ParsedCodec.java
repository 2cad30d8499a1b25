package org.clausebook.prose;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Place;
import org.clausebook.json.JsonArray;
import org.clausebook.json.JsonException;
import org.clausebook.json.JsonObject;
import org.clausebook.json.JsonText;
import org.clausebook.json.JsonValue;
import org.clausebook.model.codec.TreeReader;
import org.clausebook.model.codec.TreeWriter;
import org.clausebook.model.text.Prose;

/** What became of a text as JSON and back: the tree where there is one, and the problems. */
final class ParsedCodec {

    private static final Map<String, ProseProblem> BY_ID =
            Stream.of(ProseProblem.values())
                    .collect(Collectors.toUnmodifiableMap(ProseProblem::id, Function.identity()));

    private ParsedCodec() {}

    static JsonObject write(Parsed parsed) {
        return JsonObject.with()
                .put("blocks", parsed.prose().map(prose -> new TreeWriter().blocks(prose.blocks())))
                .put("problems", JsonArray.of(parsed.problems(), ParsedCodec::write))
                .build();
    }

    private static JsonValue write(Diagnostic problem) {
        return JsonObject.with()
                .put("problem", problem.problem().id())
                .put("line", Integer.toString(problem.place().line()))
                .put("column", Integer.toString(problem.place().column()))
                .put("width", Integer.toString(problem.width()))
                .put("message", problem.message())
                .put("hint", problem.hint().map(JsonText::new))
                .build();
    }

    static Parsed read(JsonObject object) {
        Optional<Prose> prose =
                object.find("blocks").map(blocks -> new Prose(new TreeReader().blocks(blocks)));
        List<Diagnostic> problems =
                object.get("problems").values().stream()
                        .map(problem -> problem(problem.object()))
                        .toList();
        return new Parsed(prose, problems);
    }

    private static Diagnostic problem(JsonObject object) {
        String id = object.get("problem").text();
        ProseProblem problem = BY_ID.get(id);
        if (problem == null) {
            throw new JsonException("no such problem: " + id);
        }
        Place place = new Place(Findings.HERE, number(object, "line"), number(object, "column"));
        Optional<String> hint = object.find("hint").map(JsonValue::text);
        return new Diagnostic(
                problem,
                place,
                number(object, "width"),
                object.get("message").text(),
                hint,
                Optional.empty(),
                Collections.emptySortedSet());
    }

    private static int number(JsonObject object, String name) {
        return Integer.parseInt(object.get(name).text());
    }
}
