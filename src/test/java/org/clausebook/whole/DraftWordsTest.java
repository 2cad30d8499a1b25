package org.clausebook.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.clausebook.DraftBuild;
import org.clausebook.Progress;
import org.clausebook.PublicBuild;
import org.clausebook.Request;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A word of its own is put into every kind of working text: none of them reaches what a school
 * uploads, though the draft is full of them.
 */
final class DraftWordsTest {

    private static final String SCHOOL = "riverside";

    @TempDir private Path folder;

    /**
     * A word put into one file.
     *
     * @param shown whether readers of the draft see it
     */
    private record Seed(String word, boolean shown, String file, String before, String after) {

        void sow(Path root) {
            Folders.replace(root.resolve(file), before, after.replace("@", word));
        }
    }

    private static final String PROFILE = "schools/riverside/school.yaml";
    private static final String TRIPS = "clauses/mobile-phones/trips.yaml";
    private static final String OUTLINE = "templates/policies/mobile-phones.yaml";

    private static final List<Seed> SEEDS =
            List.of(
                    shown(
                            "quokkasetting",
                            PROFILE,
                            "portal: Riverside Messages",
                            "portal: Riverside @"),
                    shown(
                            "quokkawording",
                            PROFILE,
                            "A child's bridge made of straws",
                            "A child's @ made of straws"),
                    shown(
                            "quokkaexception",
                            PROFILE,
                            "First aiders on duty",
                            "First aiders with a @ on duty"),
                    shown("quokkatitle", PROFILE, "Phones at Riverside", "Phones at @"),
                    shown("quokkamotto", PROFILE, "Steady as the river", "Steady as the @"),
                    shown("quokkarelated", PROFILE, "- Child protection", "- Our @ and protection"),
                    shown(
                            "quokkaclause",
                            "schools/riverside/clauses/phones.yaml",
                            "\nclauses:\n",
                            """

                            clauses:
                              ford:
                                title: The ford
                                text: |
                                  Nobody carries a @ through the ford.
                            """),
                    shown(
                            "quokkaversion",
                            TRIPS,
                            "In bedrooms and washrooms no device is used to film or take pictures.\n",
                            """
                            In bedrooms and washrooms no device is used to film or take pictures.
                              - version: 2
                                in-force: 2026-09-01
                                change: substantive
                                because: practice
                                reason: A quokkareason was found.
                                text: |
                                  On a trip the leader carries a @ of {school}.

                                  [#residential]
                                  For a residential visit, the leader tells families beforehand.
                            """),
                    shown(
                            "quokkasection",
                            OUTLINE,
                            "title: On the way and on trips",
                            "title: On the @"),
                    hidden(
                            "quokkaremark",
                            PROFILE,
                            "\nsettings:\n",
                            "\n# a @ for whoever edits this file\nsettings:\n"),
                    hidden(
                            "quokkanote",
                            TRIPS,
                            "\nobligation: optional\n",
                            "\nobligation: optional\nnote: Ask the @ first.\n"),
                    hidden(
                            "quokkasource",
                            "clauses/sources.yaml",
                            "note: Put in by section 36",
                            "note: A @, put in by section 36"),
                    hidden(
                            "quokkahelp",
                            "clauses/library.yaml",
                            "help: How the school speaks of itself",
                            "help: How the @ speaks of itself"),
                    hidden(
                            "quokkacomment",
                            "templates/pages/frame.ftlh",
                            "<#-- What every page",
                            "<#-- A @ of what every page"));

    private static Seed shown(String word, String file, String before, String after) {
        return new Seed(word, true, file, before, after);
    }

    private static Seed hidden(String word, String file, String before, String after) {
        return new Seed(word, false, file, before, after);
    }

    @Test
    void no_word_of_any_working_text_is_in_the_folder_or_zip_and_each_byte_is_as_it_was()
            throws IOException {
        PublicDemonstration made = PublicDemonstration.shared();
        Path root = folder.resolve("workspace");
        Folders.copy(made.root(), root);
        SEEDS.forEach(seed -> seed.sow(root));
        Folders.replace(
                root.resolve(PROFILE),
                "      - clause: own/phones/bridge\n",
                """
                      - clause: own/phones/ford
                        after: mobile-phones/journey
                      - clause: own/phones/bridge
                """);
        Path out = root.resolve("target");

        new DraftBuild(Progress.NONE)
                .build(
                        new Request(
                                root,
                                Optional.of(SCHOOL),
                                Optional.empty(),
                                Demonstration.TODAY,
                                2),
                        out);
        PublicBuild.Published published = PublicDemonstration.build(root, out, 2);

        List<String> inDraft = found(out.resolve("drafts").resolve(SCHOOL));
        assertThat(inDraft)
                .as("the draft's own words, which shows that they are looked for rightly")
                .containsAll(SEEDS.stream().filter(Seed::shown).map(Seed::word).toList());
        assertThat(published.problems()).isEmpty();
        Folders.unpack(
                PublicBuild.folder(out).resolve(SCHOOL + ".zip"), folder.resolve("unpacked"));
        int files = Folders.names(folder.resolve("unpacked")).size();
        System.out.printf(
                "Drafts: %d words sown, %d of them found in the draft, looked for in %d files of a"
                        + " zip%n",
                SEEDS.size(), inDraft.size(), files);
        assertThat(files).isGreaterThan(60);
        assertThat(found(folder.resolve("unpacked"))).isEmpty();
        SortedMap<String, String> before = Folders.contents(made.sites());
        assertThat(Folders.differences(before, Folders.contents(PublicBuild.folder(out))))
                .isEmpty();
    }

    private static List<String> found(Path folder) {
        return SownWords.in(folder, SEEDS.stream().map(Seed::word).toList());
    }
}
