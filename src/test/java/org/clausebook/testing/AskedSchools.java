package org.clausebook.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.clausebook.json.Sha256;

/** Schools with one clause, some with own words for it, who each answer in one way. */
public final class AskedSchools {

    /** How three schools each answer. */
    public static final List<String> WAYS =
            List.of("adopt", "changed", "keep", "later", "looked", "silent", "yielding");

    private static final Path BASE = Path.of("src/test/resources/editions/base");

    private final Path root;
    private final int schools;
    private final int gap;

    /**
     * Writes them, with the clause in its second version.
     *
     * @param root an empty folder
     * @param schools how many; enough for three times the ways
     * @param gap of so many schools one has own words
     */
    public AskedSchools(Path root, int schools, int gap) throws IOException {
        this.root = root;
        this.schools = schools;
        this.gap = gap;
        for (String file :
                List.of(
                        "clauses/library.yaml",
                        "clauses/sources.yaml",
                        "clauses/staff/report.yaml",
                        "templates/policies/devices.yaml")) {
            write(file, Files.readString(BASE.resolve(file)));
        }
        write(
                "clauses/staff/passwords.yaml",
                "title: Passwords\naudience: [staff]\nversions:\n"
                        + version(1, "2024-09-01", "guidance", "is reported")
                        + version(2, "2025-09-01", "guidance", "is reported at once"));
        for (int number = 0; number < schools; number++) {
            write("schools/" + id(number) + "/school.yaml", school(number));
        }
    }

    /** Gives the clause another version; in each the paragraph {@code #lost} reads otherwise. */
    public void move(int number, String because, String words) throws IOException {
        Path file = root.resolve("clauses/staff/passwords.yaml");
        String from = number == 3 ? "2026-08-31" : "2026-09-01";
        Files.writeString(file, Files.readString(file) + version(number, from, because, words));
    }

    /** The ids of all. */
    public Set<String> ids() {
        Set<String> ids = new TreeSet<>();
        for (int number = 0; number < schools; number++) {
            ids.add(id(number));
        }
        return ids;
    }

    /** The check code of each school's file. */
    public Map<String, String> files() throws IOException {
        Map<String, String> files = new TreeMap<>();
        for (int number = 0; number < schools; number++) {
            Path file = root.resolve("schools/" + id(number) + "/school.yaml");
            files.put(id(number), Sha256.of(Files.readAllBytes(file)));
        }
        return files;
    }

    /** Writes a file of the workspace. */
    public void write(String path, String text) throws IOException {
        Path file = root.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static String version(int number, String from, String because, String words) {
        return """
          - version: %d
            in-force: %s
            change: substantive
            because: %s
            reason: Asked for in round %d.
            text: |
              [#long]
              A password has {length} letters or more.

              [#lost]
              A lost password %s.
        """
                .formatted(number, from, because, number, words);
    }

    /** Of the first schools one in every gap has a wording of its own, three for each way. */
    private Optional<String> way(int number) {
        boolean own = number % gap == gap / 2 && number / gap < 3 * WAYS.size();
        return own ? Optional.of(WAYS.get(number / gap / 3)) : Optional.empty();
    }

    private String id(int number) {
        return "school-" + number + way(number).map(way -> "-" + way).orElse("");
    }

    /** The ids of those who answer in these ways. */
    public Set<String> those(String... ways) {
        Set<String> ids = new TreeSet<>();
        for (int number = 0; number < schools; number++) {
            if (way(number).filter(List.of(ways)::contains).isPresent()) {
                ids.add(id(number));
            }
        }
        return ids;
    }

    private String school(int number) {
        String own =
                way(number)
                        .map(
                                way ->
                                        """
                                            overrides:
                                              - target: staff/passwords#%s
                                                was: 2
                                                replace: Tell the office.
                                                reason: Ours.
                                                agreed: {body: Governing Body, on: 2026-07-08}
                                        """
                                                .formatted(way.equals("looked") ? "long" : "lost"))
                        .orElse("");
        return "name: School %d\nfacts: {nation: england, status: maintained}\ncontacts:\n  office: {telephone: 01632 960001}\n"
                        .formatted(number)
                + (way(number).filter("yielding"::equals).isPresent() ? "no-reply: adopt\n" : "")
                + "policies:\n  devices:\n"
                + own
                + "    next:\n      in-force: 2026-09-01\n      reason: Yearly.\n      owner: Head\n"
                + "      approval: {route: full-board, body: Governing Body, on: 2026-07-08}\n";
    }
}
