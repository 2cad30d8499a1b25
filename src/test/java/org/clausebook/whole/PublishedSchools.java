package org.clausebook.whole;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.clausebook.Draft;
import org.clausebook.Prepared;
import org.clausebook.SchoolDrafts;
import org.clausebook.edition.Archive;
import org.clausebook.edition.Body;
import org.clausebook.edition.CheckCode;
import org.clausebook.edition.EditionFacts;
import org.clausebook.edition.EditionNumber;
import org.clausebook.edition.HistoryRecord;
import org.clausebook.edition.Meeting;
import org.clausebook.edition.Notice;
import org.clausebook.edition.RealDisk;
import org.clausebook.edition.RecordPlace;
import org.clausebook.edition.Recorder;
import org.clausebook.edition.Redactor;
import org.clausebook.json.JsonReader;
import org.clausebook.json.JsonWriter;
import org.clausebook.json.Sha256;
import org.clausebook.model.codec.PolicyReader;
import org.clausebook.model.codec.PolicyWriter;
import org.clausebook.model.policy.Numbered;
import org.clausebook.model.source.Weight;
import org.clausebook.words.Words;

/**
 * Five schools of the demonstration with all that a history can hold: a document from before, two
 * editions of every policy, a text that was proposed, a correction, a removal of words and a
 * withdrawal.
 */
final class PublishedSchools {

    /** Which policies of which schools: enough for every kind of file, few enough to try all. */
    private static final Map<String, List<String>> CHOSEN =
            Map.of(
                    "riverside", List.of("mobile-phones"),
                    "marsh-lane", List.of("prevent"),
                    "oakenfield", List.of("prevent"),
                    "northfold-high", List.of("prevent"),
                    "hilltop", List.of("mobile-phones", "prevent"));

    static final List<String> SCHOOLS = CHOSEN.keySet().stream().sorted().toList();

    private static final LocalDate FIRST = LocalDate.of(2026, 9, 1);
    private static final AtomicInteger SALTS = new AtomicInteger();

    /** The policies of each school, resolved once. */
    private static final class Held {
        static final Map<String, List<Numbered>> POLICIES = prepare();
    }

    private PublishedSchools() {}

    static List<Numbered> policies(String school) {
        return Held.POLICIES.getOrDefault(school, List.of());
    }

    private static Map<String, List<Numbered>> prepare() {
        Prepared prepared = Demonstration.shared().built().prepared();
        Map<String, List<Numbered>> policies = new LinkedHashMap<>();
        for (SchoolDrafts school : prepared.schools()) {
            String id = school.profile().id();
            policies.put(
                    id,
                    school.drafts().stream()
                            .map(Draft::text)
                            .flatMap(Optional::stream)
                            .filter(text -> text.policy().owner().equals(id))
                            .filter(
                                    text ->
                                            CHOSEN.getOrDefault(id, List.of())
                                                    .contains(text.policy().id()))
                            .toList());
        }
        return policies;
    }

    /** Publishes all of it below a folder, as a workspace has it. */
    static void publish(Path root) {
        for (String school : SCHOOLS) {
            publish(root, school);
        }
    }

    static void publish(Path root, String school) {
        try {
            Archive archive = Archive.of(root, school, new RealDisk());
            for (Numbered policy : policies(school)) {
                history(archive, policy);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void history(Archive archive, Numbered policy) throws IOException {
        Recorder recorder = new Recorder(archive);
        String id = policy.policy().id();
        EditionNumber first = EditionNumber.FIRST;
        EditionNumber second = first.next(Weight.SUBSTANTIVE);
        recorder.receive(
                id,
                FIRST,
                "Policy of 2024",
                FIRST.minusYears(2),
                Optional.of(FIRST.minusDays(1)),
                pdf(archive.owner() + id + "received"));
        recorder.publish(body(policy, first, FIRST), pdf(archive.owner() + id + first));
        recorder.correct(
                id,
                new Notice(first, FIRST.plusDays(3), "A slip of the pen.", "the clerk"),
                "The minute is 26/31, not 26/13.");
        recorder.ratify(
                id,
                first,
                FIRST.plusDays(30),
                new Meeting("the governing body", FIRST.plusDays(28), Optional.of("26/44")));
        Numbered proposed = retitled(policy);
        recorder.propose(body(proposed, second, FIRST.plusYears(1)));
        EditionFacts facts =
                new EditionFacts(
                        second,
                        FIRST.plusYears(1),
                        Weight.SUBSTANTIVE,
                        Optional.of(CheckCode.of(proposed).digest()),
                        List.of("title"),
                        Words.english());
        recorder.publish(Body.of(facts, policy, salts()), pdf(archive.owner() + id + second));
        Redactor redactor = new Redactor(archive);
        HistoryRecord.Edition opened = archive.history(id).edition(first).orElseThrow();
        RecordPlace place = redactor.places(opened).get(5);
        redactor.redact(
                redactor.plan(opened, List.of(place), "Words removed on 1 October 2027: a slip."),
                new Notice(first, FIRST.plusMonths(13), "A slip.", "the governing body"),
                pdf(archive.owner() + id + "redacted"));
        recorder.withdraw(
                id,
                new Notice(
                        second, FIRST.plusYears(2), "The law has changed.", "the governing body"),
                FIRST.plusYears(2));
    }

    /** The same policy under another title. */
    private static Numbered retitled(Numbered policy) {
        Map<String, String> crests = new LinkedHashMap<>();
        String json = JsonWriter.write(PolicyWriter.write(policy, crests, value -> value));
        String title = "\"title\":[{\"text\":\"";
        String other = json.replaceFirst(Pattern.quote(title), title + "Proposed: ");
        return PolicyReader.read(JsonReader.read(other).object(), crests, value -> value);
    }

    static Body body(Numbered policy, EditionNumber number, LocalDate recorded) {
        EditionFacts facts =
                new EditionFacts(
                        number,
                        recorded,
                        Weight.SUBSTANTIVE,
                        Optional.empty(),
                        List.of(),
                        Words.english());
        return Body.of(facts, policy, salts());
    }

    /** Stands for a printed document: what is verified is its bytes. */
    static byte[] pdf(String of) {
        return ("%PDF-1.7\n" + of + "\n" + Sha256.of(of) + "\n%%EOF\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    static Supplier<String> salts() {
        return () -> Sha256.of("salt " + SALTS.incrementAndGet()).substring(0, 32);
    }
}
