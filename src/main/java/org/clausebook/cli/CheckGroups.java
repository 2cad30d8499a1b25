package org.clausebook.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clausebook.Prepared;
import org.clausebook.diagnostic.Diagnostic;

/**
 * What is wrong, by whose files it is in: what schools share first, then each school and group; in
 * each by place.
 */
final class CheckGroups {

    private static final String SCHOOLS = "schools/";

    /**
     * What is wrong with the files of one owner.
     *
     * @param school the id of the school or group; empty for what is shared
     * @param heading the line above; empty for what is shared
     */
    record Group(Optional<String> school, Optional<String> heading, List<Diagnostic> problems) {
        Group {
            problems = List.copyOf(problems);
        }
    }

    private CheckGroups() {}

    static List<Group> of(Prepared prepared) {
        List<Diagnostic> shared = new ArrayList<>();
        Map<String, List<Diagnostic>> bySchool = new LinkedHashMap<>();
        for (Diagnostic problem : prepared.diagnostics()) {
            school(problem)
                    .map(id -> bySchool.computeIfAbsent(id, school -> new ArrayList<>()))
                    .orElse(shared)
                    .add(problem);
        }
        List<Group> groups = new ArrayList<>();
        if (!shared.isEmpty()) {
            groups.add(new Group(Optional.empty(), Optional.empty(), shared));
        }
        bySchool.forEach(
                (id, problems) ->
                        groups.add(
                                new Group(
                                        Optional.of(id),
                                        Optional.of(name(prepared, id)),
                                        problems)));
        return List.copyOf(groups);
    }

    private static Optional<String> school(Diagnostic problem) {
        String path = problem.place().path();
        int end = path.indexOf('/', SCHOOLS.length());
        return path.startsWith(SCHOOLS) && end > 0
                ? Optional.of(path.substring(SCHOOLS.length(), end))
                : Optional.empty();
    }

    /** The id where the school's own file cannot be read. */
    private static String name(Prepared prepared, String id) {
        return prepared.workspace()
                .flatMap(workspace -> Optional.ofNullable(workspace.profiles().get(id)))
                .map(profile -> profile.name().value())
                .orElse(id);
    }
}
