package org.clausebook.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clausebook.cli.CheckGroups.Group;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Reached;
import org.clausebook.json.JsonArray;
import org.clausebook.json.JsonObject;
import org.clausebook.json.JsonText;
import org.clausebook.json.JsonValue;
import org.clausebook.json.JsonWriter;

/** What is wrong, for other programs: JSON as {@code check.schema.json} describes it. */
final class CheckJson {

    private static final String FORMAT = "1";

    private CheckJson() {}

    /**
     * All problems in the order in which they are told.
     *
     * @param passedOver how often each name was passed over in texts held as received
     */
    static String of(LocalDate today, List<Group> groups, Map<String, Long> passedOver) {
        List<JsonValue> problems = new ArrayList<>();
        long errors = 0;
        for (Group group : groups) {
            for (Diagnostic problem : group.problems()) {
                errors += problem.isError() ? 1 : 0;
                problems.add(problem(group.school(), problem));
            }
        }
        JsonObject.Builder passed = JsonObject.with();
        passedOver.forEach((name, count) -> passed.put(name, String.valueOf(count)));
        return JsonWriter.write(
                JsonObject.with()
                        .put("kind", "check")
                        .put("format", FORMAT)
                        .put("today", today.toString())
                        .put("errors", String.valueOf(errors))
                        .put("warnings", String.valueOf(problems.size() - errors))
                        .put("problems", new JsonArray(problems))
                        .put("passed-over", passed.build())
                        .build());
    }

    private static JsonValue problem(Optional<String> school, Diagnostic problem) {
        return JsonObject.with()
                .put("problem", problem.problem().id())
                .put("severity", problem.problem().severity().word())
                .put("path", problem.place().path())
                .put("line", String.valueOf(problem.place().line()))
                .put("column", String.valueOf(problem.place().column()))
                .put("message", problem.shownMessage())
                .put("hint", problem.hint().map(JsonText::new))
                .put("subject", problem.subject().map(JsonText::new))
                .put("school", school.map(JsonText::new))
                .put("policy", policy(problem).map(JsonText::new))
                .put("reached", JsonArray.of(List.copyOf(problem.reached()), CheckJson::reached))
                .build();
    }

    /** The policy, where it is in no other. */
    private static Optional<String> policy(Diagnostic problem) {
        List<String> policies = problem.reached().stream().map(Reached::policy).distinct().toList();
        return policies.size() == 1 ? Optional.of(policies.get(0)) : Optional.empty();
    }

    private static JsonValue reached(Reached policy) {
        return JsonObject.with()
                .put("school", policy.school())
                .put("policy", policy.policy())
                .build();
    }
}
