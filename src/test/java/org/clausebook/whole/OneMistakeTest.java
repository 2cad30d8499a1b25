package org.clausebook.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.clausebook.kept.RunLock;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One school's mistake is one school's problem. */
final class OneMistakeTest {

    private static final List<String> ALL =
            List.of(
                    "hilltop",
                    "lowmoor",
                    "marsh-lane",
                    "northfold-high",
                    "oakenfield",
                    "riverside",
                    "valley");

    /** A workspace as it was before anybody made a mistake. */
    @TempDir private static Path before;

    @TempDir private Path root;

    private Path drafts;

    /** A slip of somebody's, and the schools that it stops. */
    private record Mistake(
            String what, String file, String words, String by, List<String> stopped) {

        Mistake(String what, String file, String words, String by, String stopped) {
            this(what, file, words, by, List.of(stopped));
        }

        @Override
        public String toString() {
            return what + " stops " + String.join(", ", stopped);
        }
    }

    private static Stream<Mistake> mistakes() {
        return Stream.of(
                new Mistake(
                        "a school's file that is no YAML",
                        "schools/riverside/school.yaml",
                        "name: Riverside Primary School",
                        "name: [Riverside",
                        "riverside"),
                new Mistake(
                        "a school without a name",
                        "schools/riverside/school.yaml",
                        "name: Riverside Primary School\n",
                        "",
                        "riverside"),
                new Mistake(
                        "a crest that is not there",
                        "schools/riverside/school.yaml",
                        "crest: crest.svg",
                        "crest: crest-2.svg",
                        "riverside"),
                new Mistake(
                        "a crest on the cover of a shared document",
                        "schools/valley/school.yaml",
                        "crest: crest.png",
                        "crest: crest-2.png",
                        List.of("hilltop", "valley")),
                new Mistake(
                        "an own wording for a block that is not there",
                        "schools/riverside/school.yaml",
                        "target: common/aims#private",
                        "target: common/aims#privat",
                        "riverside"),
                new Mistake(
                        "a file of one of the schools of a trust",
                        "schools/northfold-high/school.yaml",
                        "name: Northfold High School",
                        "name: [Northfold",
                        "northfold-high"),
                new Mistake(
                        "a trust's file that is no YAML",
                        "schools/northfold-trust/school.yaml",
                        "name: Northfold Learning Trust",
                        "name: [Northfold",
                        List.of("lowmoor", "northfold-high")),
                new Mistake(
                        "a clause of a federation's own",
                        "schools/hilltop-and-valley/clauses/families.yaml",
                        "\\*Everyone means",
                        "Everyone *means",
                        List.of("hilltop", "valley")),
                new Mistake(
                        "a model policy that is no YAML",
                        "templates/policies/social-media.yaml",
                        "title: ",
                        "title: [",
                        List.of("lowmoor", "northfold-high", "oakenfield", "riverside")),
                new Mistake(
                        "the register of sources",
                        "clauses/sources.yaml",
                        "\nsources:",
                        "\nsource:",
                        ALL));
    }

    /** Without published editions, which are not touched by a mistake in working files. */
    @BeforeAll
    static void a_workspace_of_drafts_is_built() {
        Folders.copy(
                Demonstration.shared().root(),
                before,
                name -> !name.startsWith("target/") && !name.contains("/editions/"));
        Demonstration.build(before, before.resolve("target"), 2);
    }

    @BeforeEach
    void a_built_workspace() {
        Folders.copy(before, root);
        drafts = root.resolve("target/drafts");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("mistakes")
    void a_mistake_stops_the_schools_that_it_reaches_and_no_other(Mistake mistake) {
        Folders.replace(root.resolve(mistake.file()), mistake.words(), mistake.by());

        Ran ran = buildAgainWithout(mistake.stopped(), oneOther(mistake.stopped()));

        assertThat(ran.err()).startsWith(mistake.file() + ":").endsWith("\n1 error, 0 warnings\n");
        assertThat(ran.out()).isEqualTo(told(mistake.stopped()));
        assertThat(ran.code()).isEqualTo(1);
    }

    @Test
    void a_mistake_in_a_schools_file_is_told_with_its_line() {
        Folders.replace(
                root.resolve("schools/riverside/school.yaml"),
                "status: maintained",
                "status: maintaned");

        Ran ran = buildAgainWithout(List.of("riverside"), List.of("marsh-lane"));

        assertThat(ran.err())
                .isEqualTo(
                        """
                        schools/riverside/school.yaml:5:11: error: 'maintaned' is no answer to 'status' [unknown-answer]
                              status: maintaned
                                      ^^^^^^^^^
                          hint: did you mean 'maintained'?
                        1 error, 0 warnings
                        """);
        assertThat(ran.out())
                .isEqualTo(
                        """
                        6 schools built in target/drafts
                        0 public sites built in target/site/schools
                        stopped by errors: riverside
                        """);
        assertThat(ran.code()).isEqualTo(1);
    }

    @Test
    void a_mistake_in_a_clause_stops_the_school_whose_policy_reaches_it() {
        Folders.replace(
                root.resolve("clauses/mobile-phones/sixth-form.yaml"),
                "{Pupil:plural} in the sixth form",
                "{Pupil:plurals} in the sixth form");

        List<String> stopped = List.of("northfold-high");
        Ran ran = buildAgainWithout(stopped, others(stopped));

        assertThat(ran.err())
                .isEqualTo(
                        """
                        clauses/mobile-phones/sixth-form.yaml:12:3: error: '{Pupil:plurals}' is not a setting [bad-setting]
                              {Pupil:plurals} in the sixth form may use a phone in the sixth form's own rooms when they have no lesson. Elsewhere th...
                              ^^^^^^^^^^^^^^^
                          hint: the forms are {head}, {Head}, {a head}, {A head}, {head's}, {head:plural} and {governors: meets | meet}
                                for a brace itself, type '\\{'
                          reaches: mobile-phones of northfold-high
                        1 error, 0 warnings
                        """);
        assertThat(ran.out())
                .isEqualTo(
                        """
                        6 schools built in target/drafts
                        0 public sites built in target/site/schools
                        stopped by errors: northfold-high
                        """);
        assertThat(ran.code()).isEqualTo(1);
    }

    @Test
    void a_mistake_in_the_library_stops_all_and_takes_nothing_away() {
        SortedMap<String, FileTime> before = Folders.times(drafts);
        Folders.replace(root.resolve("clauses/library.yaml"), "first-month: 9", "first-month: 13");

        Ran ran = Ran.command(root, "build");

        assertThat(ran.err())
                .isEqualTo(
                        """
                        clauses/library.yaml:15:16: error: '13' is not a month from 1 to 12 [bad-value]
                              first-month: 13
                                           ^^
                          hint: for example  first-month: 9
                        1 error, 0 warnings
                        """);
        assertThat(ran.out())
                .isEqualTo(
                        "0 schools built in target/drafts\n0 public sites built in target/site/schools\n");
        assertThat(ran.code()).isEqualTo(1);
        assertThat(Folders.differences(before, Folders.times(drafts))).isEmpty();
    }

    @Test
    void the_folder_of_a_school_that_has_left_goes_with_it() {
        Folders.delete(root.resolve("schools/marsh-lane"));

        Ran ran = Ran.command(root, "build");

        assertThat(ran.err()).isEmpty();
        assertThat(ran.out())
                .isEqualTo(
                        "6 schools built in target/drafts\n0 public sites built in target/site/schools\n");
        assertThat(drafts.resolve("marsh-lane")).doesNotExist();
    }

    @Test
    void a_second_run_says_that_another_is_at_work() throws IOException {
        SortedMap<String, FileTime> before = Folders.times(drafts);
        Path lock = root.resolve("target/staging.lock");
        try (RunLock held = RunLock.tryTake(lock).orElseThrow(AssertionError::new)) {
            assertThat(held).isNotNull();
            Forked.Answer second =
                    Forked.run(
                            List.of(),
                            List.of("build", "--root=" + root, "--today=" + Demonstration.TODAY));

            assertThat(second.err())
                    .isEqualTo(
                            "clausebook: another run is writing to "
                                    + root.resolve("target")
                                    + "; wait until it has finished\n");
            assertThat(second.out()).isEmpty();
            assertThat(second.code()).isEqualTo(1);
        }
        assertThat(Folders.differences(before, Folders.times(drafts))).isEmpty();
        assertThat(Ran.command(root, "build").code()).isZero();
    }

    private static List<String> others(List<String> stopped) {
        return ALL.stream().filter(school -> !stopped.contains(school)).toList();
    }

    /** One of the others, where there is one: that it is built shows that the run goes on. */
    private static List<String> oneOther(List<String> stopped) {
        return others(stopped).stream().limit(1).toList();
    }

    /**
     * Builds where the folders of some schools are gone: they come back as they were; those of the
     * schools that are stopped are not touched, nor are those that were left.
     */
    private Ran buildAgainWithout(List<String> stopped, List<String> gone) {
        SortedMap<String, String> expected =
                new TreeMap<>(Folders.contents(before.resolve("target/drafts")));
        for (String school : ALL) {
            if (stopped.contains(school)) {
                Folders.write(drafts.resolve(school).resolve("from-before.txt"), "as it was");
                expected.put(school + "/from-before.txt", "as it was");
            } else if (gone.contains(school)) {
                Folders.delete(drafts.resolve(school));
            }
        }
        SortedMap<String, FileTime> times = Folders.times(drafts);

        Ran ran = Ran.command(root, "build");

        assertThat(Folders.differences(expected, Folders.contents(drafts))).isEmpty();
        SortedMap<String, FileTime> after = Folders.times(drafts);
        after.keySet().retainAll(times.keySet());
        assertThat(Folders.differences(times, after)).isEmpty();
        System.out.printf(
                "One mistake: stopped %s; %d of the other schools built anew, %d files untouched%n",
                String.join(", ", stopped), gone.size(), times.size());
        return ran;
    }

    private static String told(List<String> stopped) {
        int built = ALL.size() - stopped.size();
        return (built == 1 ? "1 school" : built + " schools")
                + " built in target/drafts\n0 public sites built in target/site/schools\nstopped by errors: "
                + String.join(", ", stopped)
                + "\n";
    }
}
