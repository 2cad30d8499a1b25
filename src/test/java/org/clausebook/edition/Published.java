package org.clausebook.edition;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.clausebook.compose.Samples;
import org.clausebook.json.JsonArray;
import org.clausebook.json.JsonObject;
import org.clausebook.json.JsonReader;
import org.clausebook.json.JsonText;
import org.clausebook.json.Sha256;
import org.clausebook.model.codec.PolicyReader;
import org.clausebook.model.codec.PolicyWriter;
import org.clausebook.model.policy.Numbered;
import org.clausebook.model.source.Weight;
import org.clausebook.words.Words;

/** Publishes editions of a small policy, with the dates that a test needs. */
public final class Published {

    private static final Map<String, String> CRESTS = new LinkedHashMap<>();
    private static final JsonObject SAMPLE =
            PolicyWriter.write(Samples.plain().numbered(), CRESTS, value -> value);

    private final String owner;
    private final Archive archive;
    private final Function<HistoryRecord.Edition, byte[]> print;
    private final AtomicInteger salts = new AtomicInteger();

    /**
     * @param print makes the PDF of an edition
     */
    public Published(
            Path root, String owner, Disk disk, Function<HistoryRecord.Edition, byte[]> print) {
        this.owner = owner;
        this.archive = Archive.of(root, owner, disk);
        this.print = print;
    }

    /** With a few bytes in place of each PDF. */
    public static Published quickly(Path root, String owner) {
        return new Published(
                root, owner, new RealDisk(), edition -> edition.link().name().getBytes(US_ASCII));
    }

    /**
     * Oak Primary School's policy on devices: a document received before the first edition, and two
     * editions.
     */
    public static Archive oakDevices(Path root) throws IOException {
        Published oak = quickly(root, "oak");
        new Recorder(oak.archive)
                .receive(
                        "devices",
                        LocalDate.parse("2026-08-01"),
                        "Phone Rules 2021",
                        LocalDate.parse("2021-09-01"),
                        Optional.empty(),
                        new byte[] {1});
        oak.edition("1.0", "2026-09-01", "2026-08-20").edition("2.0", "2027-09-01", "2027-07-10");
        return oak.archive;
    }

    public Archive archive() {
        return archive;
    }

    /** Publishes an edition that the full board approved two months before its in-force day. */
    public Published edition(String number, String inForce, String recorded) throws IOException {
        return edition(number, inForce, recorded, "full-board", "Governing Body");
    }

    /** Publishes an edition that was approved two months before its in-force day. */
    public Published edition(
            String number, String inForce, String recorded, String route, String body)
            throws IOException {
        return publish(
                number, recorded, text(owner, LocalDate.parse(inForce), number, route, body));
    }

    /** Publishes an edition for these schools, with the text of the sample. */
    public Published issuedFor(List<String> schools, String number, String inForce, String recorded)
            throws IOException {
        Numbered text = text(owner, LocalDate.parse(inForce), number);
        JsonObject json = PolicyWriter.write(text, CRESTS, value -> value);
        JsonObject sample = json.get("issuers").values().get(0).object();
        JsonObject.Builder issued = JsonObject.with();
        json.members()
                .forEach(
                        (name, member) ->
                                issued.put(
                                        name,
                                        name.equals("issuers")
                                                ? JsonArray.of(schools, id -> issuer(sample, id))
                                                : member));
        return publish(number, recorded, PolicyReader.read(issued.build(), CRESTS, value -> value));
    }

    private static JsonObject issuer(JsonObject sample, String school) {
        JsonObject.Builder issuer = JsonObject.with();
        sample.members()
                .forEach(
                        (name, member) ->
                                issuer.put(
                                        name, name.equals("id") ? new JsonText(school) : member));
        return issuer.build();
    }

    /** Publishes a text as it is, as a change of rule where its number ends in nought. */
    public Published publish(String number, String recorded, Numbered text) throws IOException {
        Body body =
                Body.of(
                        new EditionFacts(
                                EditionNumber.parse(number).orElseThrow(),
                                LocalDate.parse(recorded),
                                number.endsWith(".0") ? Weight.SUBSTANTIVE : Weight.EDITORIAL,
                                Optional.empty(),
                                List.of(),
                                Words.english()),
                        text,
                        this::salt);
        new Recorder(archive).publish(body, print.apply(body.edition()));
        return this;
    }

    /** The text of the sample as a document of this owner. */
    public static Numbered text(String owner, LocalDate inForce, String number) {
        return text(owner, inForce, number, "full-board", "Governing Body");
    }

    private static Numbered text(
            String owner, LocalDate inForce, String number, String route, String body) {
        JsonObject next =
                JsonReader.read(
                                """
                                {"edition":{"is":"@number@","at":"schools/oak/school.yaml:8:5"},
                                "reason":"Yearly review.",
                                "approval":{"route":"@route@","body":"@body@","on":"@on@",
                                "minute":"26/31","at":"schools/oak/school.yaml:9:5"},
                                "issued":"@on@","review":"@review@"}
                                """
                                        .replace("@number@", number)
                                        .replace("@route@", route)
                                        .replace("@body@", body)
                                        .replace("@on@", inForce.minusMonths(2).toString())
                                        .replace("@review@", inForce.plusMonths(10).toString()))
                        .object();
        JsonObject.Builder text = JsonObject.with();
        SAMPLE.members()
                .forEach(
                        (name, member) ->
                                text.put(
                                        name,
                                        switch (name) {
                                            case "owner" -> new JsonText(owner);
                                            case "in-force" -> new JsonText(inForce.toString());
                                            case "next" -> next;
                                            default -> member;
                                        }));
        return PolicyReader.read(text.build(), CRESTS, value -> value);
    }

    private String salt() {
        return Sha256.of(owner + " salt " + salts.incrementAndGet()).substring(0, 32);
    }
}
