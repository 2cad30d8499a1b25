package org.clausebook.spec;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.clausebook.Clausebook;
import org.clausebook.Prepared;
import org.clausebook.Progress;
import org.clausebook.Request;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.resolve.ResolveProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs the table of the rule on locks: each lock, each thing to do, each pair of layers. */
final class LockTableTest {

    private static final Path RULE = Path.of("src/test/resources/spec/06-locks.md");

    @TempDir Path root;

    /** Who sets the lock and who meets it. */
    enum Meeting {
        SCHOOL_UNDER_PROVIDER,
        GROUP_UNDER_PROVIDER,
        SCHOOL_UNDER_GROUP
    }

    record Case(String lock, String action, boolean allowed, Meeting meeting) {}

    static List<Case> cases() throws IOException {
        List<String[]> rows =
                Files.readAllLines(RULE).stream()
                        .filter(line -> line.startsWith("| "))
                        .map(
                                line ->
                                        Arrays.stream(line.split("\\|", -1))
                                                .map(String::strip)
                                                .toArray(String[]::new))
                        .toList();
        List<Case> cases = new ArrayList<>();
        for (String[] row : rows.subList(1, rows.size())) {
            for (int column = 2; column < row.length - 1; column++) {
                for (Meeting meeting : Meeting.values()) {
                    cases.add(
                            new Case(
                                    row[1],
                                    rows.get(0)[column],
                                    row[column].equals("yes"),
                                    meeting));
                }
            }
        }
        return cases;
    }

    @Test
    void every_lock_meets_every_action_between_every_pair_of_layers() throws IOException {
        assertThat(cases()).hasSize(4 * 7 * 3);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void the_table_holds(Case each) throws IOException {
        write(each);
        Request request =
                new Request(root, Optional.empty(), Optional.empty(), LocalDate.of(2026, 10, 5), 1);
        Prepared prepared = new Clausebook(Progress.NONE).prepare(request);
        List<String> found =
                prepared.diagnostics().stream()
                        .map(Diagnostic::problem)
                        .map(problem -> problem.id())
                        .distinct()
                        .toList();
        assertThat(found)
                .isEqualTo(each.allowed() ? List.of() : List.of(ResolveProblem.LOCK_BROKEN.id()));
    }

    private void write(Case each) throws IOException {
        boolean byGroup = each.meeting() == Meeting.SCHOOL_UNDER_GROUP;
        put(
                "clauses/library.yaml",
                """
                provider: {name: Fernhill HR}
                licence: All rights reserved
                policy-year: {first-month: 9}
                audiences:
                  staff: {title: Staff}
                facts: {nation: [england], status: [maintained]}
                bodies: [Governing Body]
                """);
        put("clauses/sources.yaml", "sources:\n  law: {title: A law, kind: statute}\n");
        put(
                "clauses/staff/report.yaml",
                """
                title: Report
                audience: [staff]
                lock: %s
                versions:
                  - version: 1
                    in-force: 2024-09-01
                    reason: First issue.
                    text: |
                      Concerns go to the head.

                      [#soon]
                      They go soon.
                    variants:
                      short: |
                        Report.

                        [#soon]
                        Soon.
                """
                        .formatted(byGroup ? "open" : each.lock()));
        put(
                "templates/policies/devices.yaml",
                """
                title: Devices
                body:
                  - section: help
                    title: Help
                    body:
                      - clause: staff/report
                """);
        String groupsPolicy =
                switch (each.meeting()) {
                    case SCHOOL_UNDER_PROVIDER -> "";
                    case GROUP_UNDER_PROVIDER -> "policies:\n  devices:\n" + action(each.action());
                    case SCHOOL_UNDER_GROUP ->
                            """
                            policies:
                              devices:
                                locks:
                                  - {clause: staff/report, lock: %s, reason: One rule.}
                            """
                                    .formatted(each.lock());
                };
        put(
                "schools/elms/school.yaml",
                "kind: trust\nname: Elms Trust\nfacts: {nation: england, status: maintained}\n"
                        + groupsPolicy);
        boolean schoolActs = each.meeting() != Meeting.GROUP_UNDER_PROVIDER;
        put(
                "schools/oak/school.yaml",
                "name: Oak School\ngroup: elms\n"
                        + "facts: {nation: england, status: maintained}\n"
                        + "contacts:\n  office: {telephone: 01632 960001}\n"
                        + "policies:\n  devices:\n    next: {in-force: 2026-09-01}\n"
                        + (schoolActs ? action(each.action()) : ""));
    }

    private static String action(String action) {
        if (action.equals("use")) {
            return "    use:\n      - {clause: staff/report, variant: short}\n";
        }
        boolean clause = action.equals("append") || action.equals("prepend");
        String what =
                action.equals("remove")
                        ? "        remove: true\n"
                        : "        " + action + ": |\n          New words.\n";
        return "    overrides:\n      - target: staff/report"
                + (clause ? "" : "#soon")
                + "\n        was: 1\n"
                + what
                + "        reason: Ours.\n        agreed: {body: Governing Body, on: 2026-07-08}\n";
    }

    private void put(String path, String text) throws IOException {
        Path file = root.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
