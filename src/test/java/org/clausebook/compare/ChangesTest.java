package org.clausebook.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.clausebook.Clausebook;
import org.clausebook.Progress;
import org.clausebook.Request;
import org.clausebook.model.policy.Numbered;
import org.clausebook.model.source.Weight;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each kind of change, made in files, with the class that it gives an edition. */
final class ChangesTest {

    private static final Path BASE = Path.of("src/test/resources/spec/base");
    private static final String SCHOOL = "schools/oak/school.yaml";
    private static final String POLICY = "  devices:\n";
    private static final String PASSWORDS = "clauses/staff/passwords.yaml";
    private static final String OUTLINE = "templates/policies/devices.yaml";

    @TempDir Path root;

    @BeforeEach
    void a_small_workspace() throws IOException {
        try (Stream<Path> files = Files.walk(BASE)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path place = root.resolve(BASE.relativize(file).toString());
                Files.createDirectories(place.getParent());
                Files.copy(file, place);
            }
        }
    }

    @Test
    void a_first_edition_is_substantive() {
        assertThat(Changes.between(Optional.empty(), policy()).weight())
                .isEqualTo(Weight.SUBSTANTIVE);
    }

    @Test
    void nothing_changed_is_a_correction_without_changes() throws IOException {
        assertThat(after(SCHOOL, "", "")).isEmpty();
    }

    @Test
    void a_library_version_has_its_own_class() throws IOException {
        assertThat(
                        after(
                                PASSWORDS,
                                "  - version: 2\n    in-force: 2026-09-01\n    change: substantive\n",
                                "  - version: 2\n    in-force: 2027-09-01\n    change: substantive\n",
                                true))
                .containsExactly(
                        "SUBSTANTIVE LIBRARY_VERSION staff/passwords: Passwords: version 1 to 2: Passwords are long.");
        a_small_workspace_anew();
        assertThat(
                        after(
                                PASSWORDS,
                                "    in-force: 2026-09-01\n    change: substantive\n",
                                "    in-force: 2027-09-01\n    change: editorial\n",
                                true))
                .containsExactly(
                        "EDITORIAL LIBRARY_VERSION staff/passwords: Passwords: version 1 to 2: Passwords are long.");
    }

    @Test
    void another_variant_is_substantive() throws IOException {
        assertThat(after(SCHOOL, POLICY, POLICY + use("managed")))
                .containsExactly(
                        "SUBSTANTIVE VARIANT staff/passwords: Passwords: now in the wording 'managed'");
    }

    private static String use(String variant) {
        return "    use:\n      - {clause: staff/passwords, variant: " + variant + "}\n";
    }

    @Test
    void a_clause_left_out_is_substantive_unless_it_says_otherwise() throws IOException {
        assertThat(after(SCHOOL, POLICY, POLICY + omit("")))
                .containsExactly(
                        "SUBSTANTIVE CLAUSE_LEFT_OUT staff/report: Report a concern: left out");
        a_small_workspace_anew();
        assertThat(after(SCHOOL, POLICY, POLICY + omit(", change: editorial")))
                .containsExactly(
                        "EDITORIAL CLAUSE_LEFT_OUT staff/report: Report a concern: left out");
    }

    private static String omit(String more) {
        return "    omit:\n      - {clause: staff/report, reason: Not ours" + more + "}\n";
    }

    @Test
    void a_clause_added_is_substantive_unless_it_says_otherwise() throws IOException {
        assertThat(after(SCHOOL, POLICY, POLICY + add("")))
                .containsExactly("SUBSTANTIVE CLAUSE_ADDED staff/leavers: Leavers: added");
        a_small_workspace_anew();
        assertThat(after(SCHOOL, POLICY, POLICY + add(", change: editorial")))
                .containsExactly("EDITORIAL CLAUSE_ADDED staff/leavers: Leavers: added");
    }

    private static String add(String more) {
        return "    add:\n      - {clause: staff/leavers, last-in: help, reason: Ours"
                + more
                + "}\n";
    }

    @Test
    void an_own_wording_is_substantive_unless_it_says_otherwise() throws IOException {
        assertThat(after(SCHOOL, POLICY, POLICY + own("Tell the office.", "")))
                .containsExactly(
                        "SUBSTANTIVE OWN_WORDING staff/passwords: Passwords: the wording of oak is new");
        a_small_workspace_anew();
        assertThat(
                        after(
                                SCHOOL,
                                POLICY,
                                POLICY + own("Tell the office.", "        change: editorial\n")))
                .containsExactly(
                        "EDITORIAL OWN_WORDING staff/passwords: Passwords: the wording of oak is new");
    }

    @Test
    void an_own_wording_that_changes_or_goes_is_substantive() throws IOException {
        change(SCHOOL, POLICY, POLICY + own("Tell the office.", ""));
        assertThat(after(SCHOOL, "Tell the office.", "Tell the bursar."))
                .containsExactly(
                        "SUBSTANTIVE OWN_WORDING staff/passwords: Passwords: the wording of oak changed");
        assertThat(after(SCHOOL, own("Tell the bursar.", ""), ""))
                .containsExactly(
                        "SUBSTANTIVE OWN_WORDING staff/passwords: Passwords: the wording of oak is gone");
    }

    private static String own(String words, String more) {
        return "    overrides:\n      - target: staff/passwords#lost\n        was: 2\n        append: "
                + words
                + "\n        reason: Ours.\n"
                + more
                + "        agreed: {body: Governing Body, on: 2026-07-08}\n";
    }

    @Test
    void a_setting_has_the_class_that_the_library_gives_it() throws IOException {
        change(
                "clauses/staff/report.yaml",
                "  Concerns go",
                "  Phones are in the {storage}. Concerns go");
        change(SCHOOL, "policies:\n", "settings:\n  storage: locker\n  head: head\npolicies:\n");
        assertThat(after(SCHOOL, "storage: locker", "storage: office"))
                .containsExactly("SUBSTANTIVE SETTING storage: storage was 'locker', is 'office'");
        assertThat(after(SCHOOL, "head: head", "head: principal"))
                .containsExactly("EDITORIAL VOCABULARY head: head was 'head', is 'principal'");
    }

    @Test
    void order_and_titles_are_corrections() throws IOException {
        assertThat(after(OUTLINE, "title: Devices Policy", "title: Phones Policy"))
                .containsExactly("EDITORIAL TITLE devices: the title is now 'Phones Policy'");
        String first = "      - clause: staff/passwords\n";
        String second = "      - clause: staff/report\n";
        change(OUTLINE, second, "SECOND");
        change(OUTLINE, first, second);
        assertThat(after(OUTLINE, "SECOND", first, false, false))
                .containsExactly("EDITORIAL ORDER devices: clauses stand in another order");
    }

    @Test
    void a_layout_is_no_change_of_the_text() throws IOException {
        assertThat(after(SCHOOL, POLICY, POLICY + "    layout: {numbering: hundreds}\n")).isEmpty();
    }

    @Test
    void what_people_sign_is_substantive() throws IOException {
        assertThat(
                        after(
                                SCHOOL,
                                POLICY,
                                POLICY
                                        + "    forms:\n      - role: staff\n        statements:\n          - I know whom to ask.\n"))
                .allMatch(line -> line.startsWith("SUBSTANTIVE FORM staff: "))
                .hasSize(1);
    }

    @Test
    void other_words_under_the_same_version_are_substantive() throws IOException {
        assertThat(after("clauses/staff/report.yaml", "Concerns go", "Worries go"))
                .containsExactly("SUBSTANTIVE WORDING staff/report: Report a concern: other words");
    }

    private void a_small_workspace_anew() throws IOException {
        try (Stream<Path> files = Files.walk(BASE)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.write(
                        root.resolve(BASE.relativize(file).toString()), Files.readAllBytes(file));
            }
        }
    }

    /** What a change of a file changes in the policy. */
    private List<String> after(String path, String from, String to) throws IOException {
        return after(path, from, to, false);
    }

    private List<String> after(String path, String from, String to, boolean nextYear)
            throws IOException {
        return after(path, from, to, nextYear, true);
    }

    private Optional<Numbered> before = Optional.empty();

    private List<String> after(String path, String from, String to, boolean nextYear, boolean fresh)
            throws IOException {
        Optional<Numbered> kept = before;
        if (nextYear) {
            change(path, from, to);
            kept = Optional.of(policy());
            change(SCHOOL, "in-force: 2026-09-01", "in-force: 2027-09-01");
        } else {
            if (fresh || kept.isEmpty()) {
                kept = Optional.of(policy());
            }
            change(path, from, to);
        }
        Numbered now = policy();
        before = Optional.of(now);
        return Changes.between(kept, now).all().stream()
                .map(
                        one ->
                                one.weight()
                                        + " "
                                        + one.kind()
                                        + " "
                                        + one.subject()
                                        + ": "
                                        + one.words())
                .toList();
    }

    private void change(String path, String from, String to) throws IOException {
        String text = Files.readString(root.resolve(path));
        assertThat(text).as(path).contains(from);
        Files.writeString(root.resolve(path), text.replace(from, to));
    }

    private Numbered policy() {
        return new Clausebook(Progress.NONE)
                .prepare(
                        new Request(
                                root,
                                Optional.of("oak"),
                                Optional.of("devices"),
                                LocalDate.of(2026, 10, 5),
                                1))
                .schools()
                .get(0)
                .drafts()
                .get(0)
                .text()
                .orElseThrow();
    }
}
