package org.clausebook.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

/** A library with years of versions and schools that differ from it, made up at random. */
public final class MadeUpSchools {

    private static final Path BASE = Path.of("src/test/resources/editions/base");
    private static final int CLAUSES = 15;
    private static final List<String> YEARS =
            List.of("2024-09-01", "2025-09-01", "2026-03-01", "2026-09-01");

    private MadeUpSchools() {}

    /**
     * Writes a library and schools that leave out and word some of it otherwise.
     *
     * @param root an empty folder
     * @param random the same seed makes the same files
     */
    public static void write(Path root, int schools, Random random) throws IOException {
        for (String shared : List.of("clauses/library.yaml", "clauses/sources.yaml")) {
            write(root, shared, Files.readString(BASE.resolve(shared)));
        }
        StringBuilder outline =
                new StringBuilder(
                        "title: Devices Policy\nbody:\n  - section: all\n    title: All\n    body:\n");
        for (int clause = 0; clause < CLAUSES; clause++) {
            write(root, "clauses/staff/rule-" + clause + ".yaml", clause(clause, random));
            outline.append("      - clause: staff/rule-").append(clause).append('\n');
        }
        write(root, "templates/policies/devices.yaml", outline.toString());
        for (int school = 0; school < schools; school++) {
            write(root, "schools/s" + school + "/school.yaml", school(school, random));
        }
    }

    private static String clause(int number, Random random) {
        StringBuilder text =
                new StringBuilder(
                        "title: Rule %d\naudience: [staff]\nobligation: recommended\nversions:\n"
                                .formatted(number));
        int versions = 1 + random.nextInt(YEARS.size());
        for (int version = 1; version <= versions; version++) {
            text.append(
                    "  - version: %d\n    in-force: %s\n"
                            .formatted(version, YEARS.get(version - 1)));
            if (version > 1) {
                text.append(
                        "    change: %s\n    because: practice\n"
                                .formatted(random.nextBoolean() ? "substantive" : "editorial"));
            }
            text.append(
                    "    reason: Asked for in the year %d.\n    text: |\n      Rule %d is kept, as said in round %d.\n\n      [#more]\n      It has a second part%s.\n"
                            .formatted(
                                    version,
                                    number,
                                    version,
                                    random.nextBoolean() ? " of round " + version : ""));
        }
        return text.toString();
    }

    private static String school(int number, Random random) {
        StringBuilder omit = new StringBuilder();
        StringBuilder own = new StringBuilder();
        for (int clause = 0; clause < CLAUSES; clause++) {
            if (random.nextInt(6) == 0) {
                omit.append(
                        "      - {clause: staff/rule-%d, reason: Not here.}\n".formatted(clause));
            } else if (random.nextInt(5) == 0) {
                own.append(
                        "      - target: staff/rule-%d#more\n        was: 1\n        replace: We do it our way.\n        reason: Asked for here.\n        agreed: {body: Governing Body, on: 2025-07-08}\n"
                                .formatted(clause));
            }
        }
        return "name: School %d\nfacts: {nation: england, status: maintained}\ncontacts:\n  office: {telephone: 01632 960001}\npolicies:\n  devices:\n"
                        .formatted(number)
                + (omit.isEmpty() ? "" : "    omit:\n" + omit)
                + (own.isEmpty() ? "" : "    overrides:\n" + own)
                + "    next: {in-force: 2026-09-01}\n";
    }

    private static void write(Path root, String path, String text) throws IOException {
        Path file = root.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
