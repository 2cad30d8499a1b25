package org.clausebook.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.clausebook.Verification;
import org.clausebook.edition.EditionNumber;
import org.clausebook.edition.Finding;
import org.clausebook.edition.Notice;
import org.clausebook.edition.Published;
import org.clausebook.edition.Recorder;
import org.clausebook.edition.Verified;
import org.clausebook.json.JsonArray;
import org.clausebook.json.JsonObject;
import org.clausebook.json.JsonReader;
import org.clausebook.json.JsonText;
import org.clausebook.json.JsonValue;
import org.clausebook.json.JsonWriter;
import org.clausebook.json.Sha256;
import org.clausebook.load.PublicSchemas;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The site of a school whose trust has used the same number of an edition as the school itself, and
 * has published an edition for another school alone.
 */
final class GroupSiteTest {

    private static final List<String> BOTH = List.of("elm", "oak");

    /** Made once; what a test changes is a copy. */
    @TempDir private static Path made;

    private static String policy;

    @TempDir private Path folder;

    private Path oak;
    private Path elm;

    @BeforeAll
    static void a_trust_publishes_for_two_schools_and_for_one() throws IOException {
        Path root = made.resolve("workspace");
        Published trust = Published.quickly(root, "trust");
        trust.issuedFor(BOTH, "1.0", "2026-09-01", "2026-08-01")
                .issuedFor(List.of("elm"), "2.0", "2027-01-01", "2026-11-20");
        policy = trust.archive().policies().get(0);
        new Recorder(trust.archive())
                .withdraw(
                        policy,
                        new Notice(
                                new EditionNumber(2, 0),
                                LocalDate.of(2027, 2, 1),
                                "It was too long.",
                                "the trust board"),
                        LocalDate.of(2027, 3, 1));
        trust.issuedFor(BOTH, "3.0", "2027-09-01", "2027-07-01")
                .issuedFor(List.of("elm"), "4.0", "2028-09-01", "2028-07-01");
        Published.quickly(root, "oak")
                .issuedFor(List.of("oak"), "1.0", "2026-10-01", "2026-09-20")
                .issuedFor(List.of("oak"), "3.0", "2027-01-01", "2026-12-01");
        PublicDemonstration.build(root, made.resolve("out"), 1);
    }

    @BeforeEach
    void their_sites() {
        oak = folder.resolve("oak");
        elm = folder.resolve("elm");
        for (Path site : List.of(oak, elm)) {
            Folders.copy(made.resolve("out/site/schools").resolve(site.getFileName()), site);
        }
    }

    @Test
    void both_sites_are_whole_though_one_shows_a_part_of_the_chain() {
        for (Path site : List.of(oak, elm)) {
            Verified verified = Verification.of(site).orElseThrow();
            assertThat(verified.findings()).as(site.toString()).isEmpty();
            assertThat(verified.isWhole()).isTrue();
        }
        assertThat(list(elm, "elsewhere")).isEmpty();
        assertThat(list(oak, "elsewhere"))
                .extracting(link -> link.object().get("name").text())
                .as("those on the way to the last that oak shows, and no later ones")
                .containsExactly("2.0", "2.0-withdrawal");
        assertThat(new PublicSchemas().faults("manifest.schema.json", text(oak))).isEmpty();
    }

    @Test
    void every_file_that_the_manifest_and_the_pages_name_is_the_one_they_mean() {
        assertThat(list(oak, "editions"))
                .extracting(
                        edition ->
                                edition.object().get("owner").text()
                                        + " "
                                        + edition.object().get("record").text())
                .containsExactlyInAnyOrder(
                        "trust " + policy + "/1.0/edition.json",
                        "oak " + policy + "/oak-1.0/edition.json",
                        "oak " + policy + "/3.0/edition.json",
                        "trust " + policy + "/trust-3.0/edition.json");
        Site site = new Site(oak);
        assertThat(site.links().stream().flatMap(link -> site.fault(link).stream())).isEmpty();
        List<Element> rows = site.pages().get("check.html").select("tr[data-sha256]");
        assertThat(rows).hasSize(4);
        for (Element row : rows) {
            Path pdf = oak.resolve(row.select("a").attr("href"));
            assertThat(Sha256.of(Folders.bytes(pdf))).isEqualTo(row.attr("data-sha256"));
        }
    }

    @Test
    void every_change_of_one_file_is_found() throws IOException {
        List<String> missed = new ArrayList<>();
        for (String name : Folders.names(oak)) {
            byte[] bytes = Folders.bytes(oak.resolve(name));
            for (int at : List.of(0, bytes.length / 2)) {
                byte[] flipped = bytes.clone();
                flipped[at] ^= 1;
                Files.write(oak.resolve(name), flipped);
                if (Verification.of(oak).orElseThrow().isWhole()) {
                    missed.add(name + " " + at);
                }
            }
            Files.write(oak.resolve(name), bytes);
        }
        assertThat(missed).isEmpty();
        assertThat(Verification.of(oak).orElseThrow().isWhole()).isTrue();
    }

    @Test
    void a_record_that_is_taken_out_is_missed_even_where_the_manifest_is_made_anew() {
        Folders.delete(oak.resolve(policy).resolve("1.0"));
        rewrite("files", file -> !path(file).startsWith(policy + "/1.0/"));
        rewrite("editions", edition -> !path(edition, "record").startsWith(policy + "/1.0/"));

        assertThat(findings())
                .anySatisfy(found -> assertThat(found).contains("the record before it is missing"));
    }

    @Test
    void a_link_of_the_chain_that_is_left_out_or_leads_nowhere_is_told() {
        String whole = text(oak);
        rewrite("elsewhere", link -> !path(link, "name").equals("2.0"));
        assertThat(findings())
                .anySatisfy(found -> assertThat(found).contains("the record before it is missing"));

        Folders.write(oak.resolve("manifest.json"), whole);
        rewrite(
                manifest -> {
                    JsonObject.Builder more = JsonObject.with();
                    manifest.members()
                            .forEach(
                                    (name, member) ->
                                            more.put(
                                                    name,
                                                    name.equals("elsewhere")
                                                            ? JsonReader.read(
                                                                    """
                                                                    [{"owner":"birch","policy":"%s","name":"1.0","seal":"%s"}]
                                                                    """
                                                                            .replaceFirst(
                                                                                    "%s", policy)
                                                                            .replaceFirst(
                                                                                    "%s",
                                                                                    Sha256.of("x")))
                                                            : member));
                    return more.build();
                });
        assertThat(findings())
                .anySatisfy(
                        found -> assertThat(found).contains("to which no record here is chained"));
    }

    private List<String> findings() {
        return Verification.of(oak).orElseThrow().findings().stream()
                .filter(Finding::fails)
                .map(Finding::toString)
                .toList();
    }

    private static String text(Path site) {
        return Folders.text(site.resolve("manifest.json"));
    }

    private static List<JsonValue> list(Path site, String name) {
        return JsonReader.read(text(site)).object().get(name).values();
    }

    private static String path(JsonValue value) {
        return path(value, "path");
    }

    private static String path(JsonValue value, String member) {
        return value.object().get(member).text();
    }

    private void rewrite(String list, java.util.function.Predicate<JsonValue> stays) {
        rewrite(
                manifest -> {
                    JsonObject.Builder fewer = JsonObject.with();
                    manifest.members()
                            .forEach(
                                    (name, member) ->
                                            fewer.put(
                                                    name,
                                                    name.equals(list)
                                                            ? new JsonArray(
                                                                    member.values().stream()
                                                                            .filter(stays)
                                                                            .toList())
                                                            : member));
                    return fewer.build();
                });
    }

    /** Makes the manifest anew, as whoever meddles with a site would, with a digest that fits. */
    private void rewrite(UnaryOperator<JsonObject> change) {
        JsonObject.Builder open = JsonObject.with();
        change.apply(JsonReader.read(text(oak)).object())
                .members()
                .forEach(
                        (name, member) -> {
                            if (!name.equals("digest")) {
                                open.put(name, member);
                            }
                        });
        JsonObject members = open.build();
        JsonObject.Builder closed = JsonObject.with();
        members.members().forEach(closed::put);
        closed.put("digest", new JsonText(Sha256.of(JsonWriter.write(members))));
        Folders.write(oak.resolve("manifest.json"), JsonWriter.write(closed.build()) + "\n");
    }
}
