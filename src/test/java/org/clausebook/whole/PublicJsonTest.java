package org.clausebook.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.clausebook.json.JsonArray;
import org.clausebook.json.JsonObject;
import org.clausebook.json.JsonReader;
import org.clausebook.json.JsonText;
import org.clausebook.json.JsonValue;
import org.clausebook.json.JsonWriter;
import org.clausebook.load.PublicSchemas;
import org.clausebook.load.Schemas;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The JSON files of the public sites are what their published schemas say, and no schema is lax.
 */
final class PublicJsonTest {

    private static final String RECORD = "record.schema.json";

    /** Objects whose members are named by what they hold: settings, addresses, roles. */
    private static final Set<String> OPEN = Set.of("words", "filled", "numbers", "settings");

    /** Members that an object may lack, each after the member in which the object stands. */
    private static final Set<String> MAY_BE_ABSENT =
            Set.of(
                    "record previous",
                    "record proposed",
                    "record minute",
                    "record until",
                    "notices previous",
                    "notices until",
                    "periods until",
                    "pieces salt",
                    "issuers crest",
                    "issuers motto",
                    "issuers colour",
                    "issuers office",
                    "issuers address",
                    "office title",
                    "office telephone",
                    "office fax",
                    "office email",
                    "office website",
                    "office hours",
                    "layout start",
                    "layout cover",
                    "layout control",
                    "layout contents",
                    "layout numbering",
                    "layout dates",
                    "cover reference",
                    "control title",
                    "control rows",
                    "rows show",
                    "contents title",
                    "value plural",
                    "value article",
                    "value agreed",
                    "agreed minute",
                    "choices detail",
                    "choices reason",
                    "sources in-force",
                    "sources superseded",
                    "sources address",
                    "sources confirmed",
                    "superseded by",
                    "related address",
                    "related policy",
                    "forms kind",
                    "next edition",
                    "next in-force",
                    "next reason",
                    "next approval",
                    "next issued",
                    "next review",
                    "next owner",
                    "next supersedes",
                    "supersedes date",
                    "approval minute",
                    "body number",
                    "body numbered",
                    "opening number",
                    "opening numbered",
                    "clause term",
                    "clause variant",
                    "clause consulted-text",
                    "terms term",
                    "version consulted",
                    "sources historic",
                    "overrides was",
                    "overrides was-layer",
                    "overrides over",
                    "overrides expires",
                    "origins variant",
                    "origins instead",
                    "origins within");

    @TempDir private Path folder;

    private final PublicSchemas schemas = new PublicSchemas();

    @Test
    void every_json_file_of_every_public_site_is_what_its_schema_says() {
        Path sites = PublicDemonstration.shared().sites();
        Map<String, Integer> counted = new TreeMap<>();
        for (String name : Folders.names(sites)) {
            if (name.endsWith(".json") && !name.contains("/schemas/")) {
                String text = Folders.text(sites.resolve(name));
                assertThat(schemas.faults(schema(name), text)).as(name).isEmpty();
                counted.merge(schema(name), 1, Integer::sum);
            }
        }
        System.out.printf("Schemas: public files checked %s%n", counted);
        assertThat(counted.keySet()).isEqualTo(Schemas.ofPublicFiles().texts().keySet());
        assertThat(counted.get(RECORD)).isGreaterThan(30);
    }

    @Test
    void each_site_has_the_schemas_that_its_files_name() {
        Path sites = PublicDemonstration.shared().sites();
        for (String file : List.of("manifest.json", "on-date.json")) {
            for (Path found : Folders.ending(sites, "/" + file)) {
                String schema = JsonReader.read(Folders.text(found)).object().get("$schema").text();
                assertThat(Folders.text(found.resolveSibling(schema)))
                        .as(found.toString())
                        .isEqualTo(
                                Schemas.ofPublicFiles()
                                        .texts()
                                        .get(schema.substring(schema.lastIndexOf('/') + 1)));
            }
        }
    }

    @Test
    void every_record_of_the_demonstration_and_of_a_long_history_is_what_the_schema_says() {
        PublishedSchools.publish(folder, "hilltop");
        List<Path> records = new ArrayList<>();
        for (Path schools : List.of(Path.of("schools"), folder.resolve("schools"))) {
            records.addAll(Folders.ending(schools, ".json"));
        }
        records.removeIf(
                file ->
                        file.endsWith("head.json")
                                || file.toString().endsWith("-proposed.json")
                                || !file.toString().contains("editions"));
        Set<String> kinds = new TreeSet<>();
        for (Path record : records) {
            String text = Folders.text(record);
            assertThat(schemas.faults(RECORD, text)).as(record.toString()).isEmpty();
            kinds.add(JsonReader.read(text).object().get("kind").text());
        }
        assertThat(kinds)
                .containsExactly(
                        "correction",
                        "edition",
                        "ratification",
                        "received",
                        "redaction",
                        "withdrawal");
        Path site = PublishedSite.make(folder, "hilltop", folder.resolve("sites"));
        assertThat(
                        schemas.faults(
                                "manifest.schema.json",
                                Folders.text(site.resolve("manifest.json"))))
                .isEmpty();
    }

    @Test
    void no_member_of_any_file_can_be_missing_or_of_another_type_or_unknown() {
        Path sites = PublicDemonstration.shared().sites();
        PublishedSchools.publish(folder, "hilltop");
        Path history = folder.resolve("schools/hilltop/editions/prevent");
        Tally tally = new Tally();
        List<Path> files =
                List.of(
                        sites.resolve("riverside/manifest.json"),
                        sites.resolve("riverside/on-date.json"),
                        sites.resolve("riverside/social-media/2.0/edition.json"),
                        sites.resolve("oakenfield/mobile-phones/1.0/edition.json"),
                        sites.resolve("hilltop/working-with-families/2.0/edition.json"),
                        history.resolve("1.0.json"),
                        history.resolve("1.0-correction-1.json"),
                        history.resolve("1.0-ratification.json"),
                        history.resolve("1.0-redaction-1.json"),
                        history.resolve("2.0-withdrawal.json"),
                        history.resolve("received-1.json"));
        files.parallelStream().forEach(file -> tryAll(file, tally));
        System.out.printf(
                "Schemas: %d mutations of public files tried, %d told%n", tally.tried, tally.told);
        assertThat(tally.missed).isEmpty();
        assertThat(tally.tried).isGreaterThan(1_000);
    }

    private void tryAll(Path file, Tally tally) {
        String schema = schema(file.getFileName().toString());
        JsonValue whole = Thinned.of(JsonReader.read(Folders.text(file)));
        assertThat(schemas.faults(schema, JsonWriter.write(whole))).as("%s", file).isEmpty();
        String named = schema.substring(0, schema.indexOf('.'));
        new Mutations(named, whole)
                .each(
                        (what, mutated) ->
                                tally.count(
                                        what, schemas.faults(schema, JsonWriter.write(mutated))));
    }

    private static String schema(String name) {
        if (name.endsWith("manifest.json")) {
            return "manifest.schema.json";
        }
        return name.endsWith("on-date.json") ? "on-date.schema.json" : RECORD;
    }

    /** What was tried, and what no schema told. */
    private static final class Tally {
        private final Set<String> missed = new TreeSet<>();
        private int tried;
        private int told;

        synchronized void count(String what, List<String> faults) {
            tried++;
            if (!faults.isEmpty()) {
                told++;
            } else if (!what.startsWith("without ")
                    || !MAY_BE_ABSENT.contains(what.substring("without ".length()))) {
                missed.add(what);
            }
        }
    }

    /** Takes up one mutation. */
    private interface Trial {
        void of(String what, JsonValue mutated);
    }

    /** Puts one mistake after the other into a value. */
    private record Mutations(String in, JsonValue value) {

        void each(Trial trial) {
            if (value instanceof JsonObject object) {
                object(object, trial);
            } else if (value instanceof JsonArray list) {
                for (int at = 0; at < list.values().size(); at++) {
                    int place = at;
                    new Mutations(in, list.values().get(at))
                            .each(
                                    (what, mutated) -> {
                                        List<JsonValue> items = new ArrayList<>(list.values());
                                        items.set(place, mutated);
                                        trial.of(what, new JsonArray(items));
                                    });
                }
            }
            // a list with nothing that may stand in one, and a text where none may stand
            boolean list = value instanceof JsonArray;
            trial.of(
                    "another type: " + in,
                    list ? new JsonText("") : new JsonArray(List.of(new JsonArray(List.of()))));
        }

        private void object(JsonObject object, Trial trial) {
            boolean open = OPEN.contains(in) || in.equals("statements");
            for (String name : object.members().keySet()) {
                if (!open) {
                    trial.of("without " + in + " " + name, with(object, name, Optional.empty()));
                }
                new Mutations(open ? in + " of" : name, object.get(name))
                        .each(
                                (what, mutated) ->
                                        trial.of(what, with(object, name, Optional.of(mutated))));
            }
            if (!open) {
                JsonObject.Builder more = JsonObject.with();
                object.members().forEach(more::put);
                trial.of("unknown member: " + in, more.put("unknown", "member").build());
            }
        }

        private static JsonObject with(
                JsonObject object, String name, Optional<JsonValue> instead) {
            JsonObject.Builder changed = JsonObject.with();
            object.members()
                    .forEach(
                            (other, member) -> {
                                if (!other.equals(name)) {
                                    changed.put(other, member);
                                } else {
                                    changed.put(other, instead);
                                }
                            });
            return changed.build();
        }
    }
}
