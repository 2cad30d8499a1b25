package org.clausebook.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.clausebook.Clausebook;
import org.clausebook.Progress;
import org.clausebook.Request;

/**
 * A library that lives through three releases, made up at random: clauses get new versions, come
 * into the model policy, leave it and come back, and stand in another order; schools leave some
 * out, word some otherwise and have one of their own.
 *
 * <p>What schools choose is about clauses that stay in the model policy: a choice about one that is
 * gone is an error, and of a policy with errors there are no words to compare.
 */
public final class MadeUpReleases {

    /** Its releases, the oldest first. */
    public static final List<String> NAMES = List.of("2025-10", "2026-02", "2026-06");

    private static final Path BASE = Path.of("src/test/resources/editions/base");
    private static final int CLAUSES = 15;
    private static final List<String> YEARS = List.of("2024-09-01", "2025-09-01", "2026-03-01");
    private static final int IN_USE = 11;
    private static final int STAYING = 7;

    private final Path root;
    private final Random random;
    private final List<Integer> outline = new ArrayList<>();
    private final List<Integer> staying = new ArrayList<>();
    private final TreeMap<Integer, List<String>> versions = new TreeMap<>();

    private MadeUpReleases(Path root, Random random) {
        this.root = root;
        this.random = random;
    }

    /**
     * Writes it.
     *
     * @param root an empty folder
     * @param random the same seed makes the same files
     */
    public static void write(Path root, int schools, Random random) throws IOException {
        MadeUpReleases history = new MadeUpReleases(root, random);
        for (String shared : List.of("clauses/library.yaml", "clauses/sources.yaml")) {
            history.write(shared, Files.readString(BASE.resolve(shared)));
        }
        history.begin();
        for (int school = 0; school < schools; school++) {
            history.school("schools/s" + school);
        }
        for (int release = 0; release < NAMES.size(); release++) {
            if (release > 0) {
                history.moveOn(release);
            }
            history.release(NAMES.get(release));
        }
    }

    private void begin() {
        for (int clause = 0; clause < CLAUSES; clause++) {
            versions.put(clause, new ArrayList<>(List.of(version(clause, 1, 0))));
            outline.add(clause);
        }
        Collections.shuffle(outline, random);
        outline.subList(IN_USE, outline.size()).clear();
        staying.addAll(outline.subList(0, STAYING));
        Collections.shuffle(outline, random);
    }

    private void moveOn(int release) {
        int surely = staying.get(random.nextInt(STAYING));
        versions.forEach(
                (clause, written) -> {
                    if (clause == surely || random.nextInt(3) == 0) {
                        written.add(version(clause, written.size() + 1, release));
                    }
                });
        List<Integer> others = new ArrayList<>(versions.keySet());
        others.removeAll(outline);
        Collections.shuffle(others, random);
        List<Integer> leaving = new ArrayList<>(outline);
        leaving.removeAll(staying);
        outline.removeAll(leaving.subList(0, 1 + random.nextInt(2)));
        for (int added : others.subList(0, 1 + random.nextInt(2))) {
            outline.add(random.nextInt(outline.size()), added);
        }
        if (release > 1 || random.nextBoolean()) {
            int one = outline.indexOf(staying.get(random.nextInt(3)));
            int other = outline.indexOf(staying.get(3 + random.nextInt(4)));
            Collections.swap(outline, one, other);
        }
    }

    private String version(int clause, int number, int round) {
        String change = random.nextBoolean() ? "substantive" : "editorial";
        return "  - version: %d\n    in-force: %s\n".formatted(number, YEARS.get(round))
                + (number > 1 ? "    change: " + change + "\n    because: practice\n" : "")
                + "    reason: Asked for in round %d.\n".formatted(round)
                + "    text: |\n      Rule %d is kept, as said in round %d.\n\n"
                        .formatted(clause, round)
                + "      [#more]\n      It has a second part%s.\n"
                        .formatted(random.nextBoolean() ? " of round " + round : "");
    }

    private void release(String name) throws IOException {
        for (Map.Entry<Integer, List<String>> clause : versions.entrySet()) {
            write(
                    "clauses/staff/rule-" + clause.getKey() + ".yaml",
                    "title: Rule %d\naudience: [staff]\nobligation: recommended\nversions:\n"
                                    .formatted(clause.getKey())
                            + String.join("", clause.getValue()));
        }
        StringBuilder text = new StringBuilder("title: Devices Policy\nbody:\n");
        for (int at = 0; at < outline.size(); at++) {
            if (at % 6 == 0) {
                text.append(
                        "  - section: s%d\n    title: Section %d\n    body:\n".formatted(at, at));
            }
            text.append("      - clause: staff/rule-").append(outline.get(at)).append('\n');
        }
        write("templates/policies/devices.yaml", text.toString());
        LocalDate on = LocalDate.parse(name + "-01");
        Request request = new Request(root, Optional.empty(), Optional.empty(), on, 2);
        String release =
                new Clausebook(Progress.NONE)
                        .read(request)
                        .nextRelease()
                        .orElseThrow()
                        .text(root, on, on, Optional.empty());
        write("clauses/releases/" + name + ".yaml", release);
    }

    private void school(String folder) throws IOException {
        StringBuilder omit = new StringBuilder();
        StringBuilder own = new StringBuilder();
        int anchor = staying.get(random.nextInt(STAYING));
        for (int clause : staying) {
            if (clause != anchor && random.nextInt(6) == 0) {
                omit.append(
                        "      - {clause: staff/rule-%d, reason: Not here.}\n".formatted(clause));
            } else if (random.nextInt(5) == 0) {
                own.append(
                        "      - target: staff/rule-%d#more\n        was: 1\n        replace: We do it our way.\n        reason: Asked for here.\n        agreed: {body: Governing Body, on: 2025-07-08}\n"
                                .formatted(clause));
            }
        }
        boolean adds = random.nextInt(3) > 0;
        write(
                folder + "/school.yaml",
                "name: School of %s\nfacts: {nation: england, status: maintained}\ncontacts:\n  office: {telephone: 01632 960001}\npolicies:\n  devices:\n"
                                .formatted(folder.substring(folder.indexOf('/') + 1))
                        + (omit.isEmpty() ? "" : "    omit:\n" + omit)
                        + (own.isEmpty() ? "" : "    overrides:\n" + own)
                        + (adds
                                ? "    add:\n      - {clause: own/gate, after: staff/rule-%d}\n"
                                        .formatted(anchor)
                                : "")
                        + "    next: {in-force: 2026-09-01}\n");
        if (adds) {
            write(
                    folder + "/clauses/gate.yaml",
                    "title: At the gate\naudience: [staff]\nin-force: 2024-09-01\nreason: Asked for here.\ntext: We meet at the gate.\n");
        }
    }

    private void write(String path, String text) throws IOException {
        Path file = root.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
