package org.clausebook.whole;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.clausebook.Clausebook;
import org.clausebook.DocumentId;
import org.clausebook.Draft;
import org.clausebook.EditionPrinting;
import org.clausebook.NextEditions;
import org.clausebook.Prepared;
import org.clausebook.Progress;
import org.clausebook.PublicBuild;
import org.clausebook.Request;
import org.clausebook.SchoolDrafts;
import org.clausebook.edition.Archive;
import org.clausebook.edition.Body;
import org.clausebook.edition.EditionFacts;
import org.clausebook.edition.EditionNumber;
import org.clausebook.edition.HistoryRecord;
import org.clausebook.edition.Meeting;
import org.clausebook.edition.Notice;
import org.clausebook.edition.RealDisk;
import org.clausebook.edition.Recorder;
import org.clausebook.json.Sha256;
import org.clausebook.model.policy.Numbered;
import org.clausebook.model.source.EditionApproval;
import org.clausebook.model.source.Next;
import org.clausebook.model.source.Placed;
import org.clausebook.model.source.Weight;
import org.clausebook.words.Words;

/**
 * A copy of the demonstration in which two editions of each policy are published, the second ahead
 * of its day, with a withdrawal, a correction and documents made elsewhere; and the public sites
 * built from it.
 *
 * @param root the copy
 * @param out what was built from it
 */
record PublicDemonstration(Path root, Path out) {

    static final LocalDate FIRST = LocalDate.of(2026, 9, 1);
    static final LocalDate SECOND = LocalDate.of(2027, 9, 1);

    static PublicDemonstration shared() {
        return Held.ONE;
    }

    Path sites() {
        return PublicBuild.folder(out);
    }

    static PublicBuild.Published build(Path root, Path out, int threads) {
        return build(root, Optional.empty(), out, threads);
    }

    /** The same of one school. */
    static PublicBuild.Published build(Path root, Optional<String> school, Path out, int threads) {
        return new PublicBuild(Progress.NONE).build(request(root, school, threads), out);
    }

    private static Request request(Path root, Optional<String> school, int threads) {
        return new Request(root, school, Optional.empty(), Demonstration.TODAY, threads);
    }

    private static PublicDemonstration make() {
        try {
            Path folder = Files.createTempDirectory("public");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> Folders.delete(folder)));
            Path root = Folders.demonstration(folder.resolve("workspace"));
            for (String school : Folders.names(root.resolve("schools"))) {
                if (school.endsWith("/school.yaml")) {
                    Folders.delete(
                            root.resolve("schools").resolve(school).resolveSibling("editions"));
                }
            }
            // one school has no place of its own on the web
            Folders.replace(
                    root.resolve("schools/oakenfield/school.yaml"),
                    "\naddress: https://policies.oakenfield.example\n",
                    "\n");
            publish(root);
            Path out = root.resolve("target");
            build(root, out, 2);
            return new PublicDemonstration(root, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void publish(Path root) throws IOException {
        byte[] old = "%PDF-1.4 made elsewhere".getBytes(StandardCharsets.US_ASCII);
        recorder(root, "riverside")
                .receive(
                        "social-media",
                        LocalDate.of(2026, 6, 1),
                        "Staff use of social media",
                        LocalDate.of(2019, 1, 7),
                        Optional.of(LocalDate.of(2026, 3, 31)),
                        old);
        recorder(root, "oakenfield")
                .receive(
                        "e-safety",
                        LocalDate.of(2026, 6, 1),
                        "E-safety policy",
                        LocalDate.of(2018, 9, 1),
                        Optional.empty(),
                        old);
        recorder(root, "hilltop-and-valley")
                .receive(
                        "working-with-families",
                        LocalDate.of(2026, 6, 1),
                        "Home and school agreement",
                        LocalDate.of(2022, 9, 1),
                        Optional.empty(),
                        old);
        Supplier<String> salts = salts();
        publish(root, Optional.empty(), "1.0", FIRST, LocalDate.of(2026, 7, 10), salts);
        publish(root, Optional.empty(), "2.0", SECOND, LocalDate.of(2027, 6, 30), salts);
        String body = "Full governing body";
        EditionNumber second = new EditionNumber(2, 0);
        recorder(root, "riverside")
                .correct(
                        "social-media",
                        new Notice(
                                second,
                                LocalDate.of(2027, 7, 2),
                                "The figures of the minute were exchanged",
                                body),
                        "The minute is 26/31, not 26/13.");
        recorder(root, "marsh-lane")
                .ratify(
                        "social-media-and-phones",
                        EditionNumber.FIRST,
                        LocalDate.of(2027, 7, 1),
                        new Meeting(body, LocalDate.of(2026, 10, 5), Optional.of("26/44")));
        recorder(root, "marsh-lane")
                .withdraw(
                        "social-media-and-phones",
                        new Notice(second, LocalDate.of(2027, 7, 2), "The law has changed", body),
                        LocalDate.of(2027, 11, 1));
    }

    /** Publishes the first edition of each policy of one school. */
    static void publishFirst(Path root, String school) throws IOException {
        LocalDate recorded = LocalDate.of(2026, 7, 10);
        publish(root, Optional.of(school), "1.0", FIRST, recorded, salts());
    }

    private static void publish(
            Path root,
            Optional<String> only,
            String number,
            LocalDate inForce,
            LocalDate recorded,
            Supplier<String> salts)
            throws IOException {
        NextEditions editions = (id, typed) -> next(id, typed, number, inForce);
        Prepared prepared = new Clausebook(Progress.NONE).prepare(request(root, only, 2), editions);
        EditionFacts facts =
                new EditionFacts(
                        EditionNumber.parse(number).orElseThrow(),
                        recorded,
                        Weight.SUBSTANTIVE,
                        Optional.empty(),
                        List.of(),
                        Words.english());
        EditionPrinting printing = EditionPrinting.in(root);
        Set<String> done = new HashSet<>();
        for (SchoolDrafts school : prepared.schools()) {
            for (Draft draft : school.drafts()) {
                // a permission to differ may have ended by the second year
                Optional<Numbered> text = draft.text();
                if (text.isPresent() && done.add(draft.owner().id() + " " + draft.choice().id())) {
                    Body body = Body.of(facts, text.get(), salts);
                    HistoryRecord.Edition edition = body.edition();
                    recorder(root, draft.owner().id()).publish(body, printing.pdf(edition));
                }
            }
        }
    }

    private static Next next(DocumentId id, Next typed, String number, LocalDate inForce) {
        boolean alone = id.equals(new DocumentId("marsh-lane", "social-media-and-phones"));
        EditionApproval approval =
                new EditionApproval(
                        alone ? "chairs-action" : "full-board",
                        alone ? "Chair of governors" : "Full governing body",
                        inForce.minusMonths(2),
                        Optional.of("26/13"),
                        Optional.empty(),
                        Optional.empty(),
                        org.clausebook.diagnostic.Place.startOf("approvals.csv"));
        return new Next(
                Optional.of(
                        new Placed<>(
                                number, org.clausebook.diagnostic.Place.startOf("school.yaml"))),
                Optional.of(inForce),
                Optional.of("Reviewed for the year"),
                Optional.of(approval),
                Optional.of(inForce.minusMonths(1)),
                typed.review(),
                typed.owner(),
                typed.supersedes(),
                typed.at());
    }

    private static Recorder recorder(Path root, String owner) {
        return new Recorder(Archive.of(root, owner, new RealDisk()));
    }

    private static Supplier<String> salts() {
        AtomicInteger count = new AtomicInteger();
        return () -> Sha256.of("salt " + count.incrementAndGet()).substring(0, 32);
    }

    /** Made when the first test asks for it. */
    private static final class Held {
        static final PublicDemonstration ONE = make();
    }
}
