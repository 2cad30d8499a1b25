package org.clausebook.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.clausebook.DraftBuild;
import org.clausebook.Progress;
import org.clausebook.PublicBuild;
import org.clausebook.Request;
import org.clausebook.load.Schemas;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yaml.snakeyaml.Yaml;

/**
 * A reason is for everybody, a note for the provider alone: one is put into every place that takes
 * a note, and no file that is made for a school, nor a record, holds any of them.
 */
final class NotesTest {

    private static final String SCHOOL = "riverside";
    private static final String PROFILE = "schools/riverside/school.yaml";
    private static final String PHONES = "schools/riverside/clauses/phones.yaml";
    private static final String TRIPS = "clauses/mobile-phones/trips.yaml";
    private static final String SOURCES = "clauses/sources.yaml";

    /** A note or, as a proof that it would be found, a reason. */
    private record Sown(String word, String file, String before, String after) {}

    private static final List<Sown> NOTES =
            List.of(
                    new Sown(
                            "quokkaclause",
                            TRIPS,
                            "\nversions:\n",
                            "\nnote: Ask the @.\nversions:\n"),
                    new Sown(
                            "quokkadefaults",
                            PHONES,
                            "\ndefaults:\n",
                            "\ndefaults:\n  note: Ask @.\n"),
                    new Sown(
                            "quokkaseveral",
                            PHONES,
                            "\n  bridge:\n",
                            "\n  bridge:\n    note: Ask @ first.\n"),
                    new Sown(
                            "quokkaoverride",
                            PROFILE,
                            "        reason: Our school council already",
                            "        note: Asked for by @.\n        reason: Our school council already"),
                    new Sown(
                            "quokkadecision",
                            PROFILE,
                            "\n    title: Phones at Riverside\n",
                            """

                                title: Phones at Riverside
                                decisions:
                                  - clause: mobile-phones/teaching
                                    block: voice
                                    to: 1
                                    decision: keep
                                    reason: Our school council has its own place.
                                    note: The @ rang about it.
                                    agreed: {body: Governing Body, on: 2026-07-08}
                            """),
                    new Sown(
                            "quokkahelpline",
                            SOURCES,
                            "note: Formerly Thinkuknow.",
                            "note: Was @."),
                    new Sown(
                            "quokkalaw",
                            SOURCES,
                            "note: Put in by section 36",
                            "note: A @, by section 36"));

    /** The note of a release, whose file the program writes. */
    private static final String RELEASE = "quokkarelease";

    private static final List<Sown> REASONS =
            List.of(
                    new Sown(
                            "wombatoverride",
                            PROFILE,
                            "reason: Our school council already has",
                            "reason: Our @ already has"),
                    new Sown("wombatclause", TRIPS, "reason: First issue.", "reason: A @ came."));

    @TempDir private Path folder;

    @Test
    void these_are_all_the_places_of_the_format_that_take_a_note() {
        Set<String> places = new TreeSet<>();
        Schemas.shipped()
                .texts()
                .forEach((name, text) -> find(name, "", new Yaml().load(text), places));
        assertThat(places)
                .containsExactly(
                        "clause.schema.json",
                        "clause.schema.json $defs clause",
                        "clause.schema.json $defs defaults",
                        "profile.schema.json $defs decision",
                        "profile.schema.json $defs override",
                        "release.schema.json",
                        "sources.schema.json properties sources additionalProperties");
    }

    @Test
    void no_note_stands_in_a_draft_a_public_page_a_pdf_a_zip_or_a_record() throws IOException {
        Path root = Folders.demonstration(folder.resolve("workspace"));
        Folders.delete(root.resolve("schools/riverside/editions"));
        for (List<Sown> all : List.of(NOTES, REASONS)) {
            for (Sown sown : all) {
                Folders.replace(
                        root.resolve(sown.file()),
                        sown.before(),
                        sown.after().replace("@", sown.word()));
            }
        }
        // whoever tells where words come from tells more than others do
        Folders.replace(root.resolve(PROFILE), "\naddress: ", "\norigins: public\naddress: ");
        Ran released = Ran.command(root, "release", "2026-07", "--note", "For the " + RELEASE);
        assertThat(released.code()).as(released.err()).isZero();
        PublicDemonstration.publishFirst(root, SCHOOL);
        Path out = folder.resolve("out");
        new DraftBuild(Progress.NONE)
                .build(
                        new Request(
                                root,
                                Optional.of(SCHOOL),
                                Optional.empty(),
                                Demonstration.TODAY,
                                2),
                        out);
        PublicBuild.Published published =
                PublicDemonstration.build(root, Optional.of(SCHOOL), out, 2);

        assertThat(published.problems()).isEmpty();
        assertThat(published.written()).contains(SCHOOL);
        Path records = root.resolve("schools/riverside/editions");
        List<String> reasons = words(REASONS);
        assertThat(SownWords.in(records, reasons)).containsExactlyElementsOf(reasons);
        assertThat(SownWords.in(out.resolve("site/schools"), reasons))
                .containsExactlyInAnyOrderElementsOf(reasons);
        assertThat(Folders.names(out)).anyMatch(name -> name.endsWith(".zip"));
        assertThat(
                        Folders.text(
                                out.resolve(
                                        "site/schools/riverside/mobile-phones/1.0/origins.html")))
                .contains("Our wombatoverride already has");
        List<String> notes = Stream.concat(words(NOTES).stream(), Stream.of(RELEASE)).toList();
        assertThat(SownWords.in(records, notes)).isEmpty();
        assertThat(SownWords.in(out, notes)).isEmpty();
    }

    private static List<String> words(List<Sown> sown) {
        return sown.stream().map(Sown::word).toList();
    }

    /** Every object of a schema that has a member called note, by its place. JSON is YAML too. */
    private static void find(String name, String at, Object value, Set<String> places) {
        if (value instanceof List<?> list) {
            list.forEach(item -> find(name, at, item, places));
        } else if (value instanceof Map<?, ?> object) {
            object.forEach(
                    (key, member) -> {
                        if (key.equals("properties")
                                && member instanceof Map<?, ?> known
                                && known.containsKey("note")) {
                            places.add(name + at);
                        }
                        find(name, at + " " + key, member, places);
                    });
        }
    }
}
