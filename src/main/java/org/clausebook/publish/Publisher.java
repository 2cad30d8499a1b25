package org.clausebook.publish;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.clausebook.EditionPrinting;
import org.clausebook.EditionProblem;
import org.clausebook.Request;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Place;
import org.clausebook.edition.Body;
import org.clausebook.edition.CheckCode;
import org.clausebook.edition.Disk;
import org.clausebook.edition.EditionFacts;
import org.clausebook.edition.HistoryRecord;
import org.clausebook.edition.Recorder;
import org.clausebook.json.JsonException;
import org.clausebook.model.policy.Numbered;
import org.clausebook.model.source.EditionApproval;
import org.clausebook.model.source.Next;
import org.clausebook.model.source.Weight;
import org.clausebook.model.source.Workspace;
import org.clausebook.words.Words;

/**
 * Proposes and publishes editions. What was put to a body under a check code is what is published,
 * unless the meeting itself changed it.
 */
public final class Publisher {

    private final Path root;
    private final LocalDate today;
    private final Workspace workspace;
    private final Disk disk;
    private final Supplier<String> salts;
    private final EditionPrinting printing;

    /**
     * @param salts gives a new random salt of 32 hexadecimal figures or more at each call
     */
    public Publisher(Request request, Workspace workspace, Disk disk, Supplier<String> salts) {
        this.root = request.root();
        this.today = request.today();
        this.workspace = workspace;
        this.disk = disk;
        this.salts = salts;
        this.printing = EditionPrinting.in(request.root());
    }

    /** Keeps the text of a candidate as the one put to those who approve it. */
    public HistoryRecord.Edition propose(Candidate candidate) throws IOException {
        Body body = body(candidate, sound(candidate), Optional.empty(), List.of());
        new Recorder(candidate.archive()).propose(body);
        return body.edition();
    }

    /** The PDF of a proposed text, for the papers of a meeting. */
    public byte[] paper(HistoryRecord.Edition proposed) {
        return printing.proposal(proposed);
    }

    /**
     * What would be published.
     *
     * @param problems what speaks against it; empty where it may be published
     * @param amended the paragraphs that the meeting changed
     */
    public record Plan(
            Candidate candidate,
            List<Diagnostic> problems,
            Optional<String> proposed,
            List<String> amended) {
        public Plan {
            problems = List.copyOf(problems);
            amended = List.copyOf(amended);
        }
    }

    /**
     * Whether a candidate may be published.
     *
     * @param stated the first figures of the check code that the minutes state, where they do
     */
    public Plan plan(Candidate candidate, Optional<String> stated) {
        if (candidate.text().isEmpty() || candidate.isDamaged()) {
            return new Plan(candidate, candidate.problems(), Optional.empty(), List.of());
        }
        Numbered text = candidate.text().get();
        List<Diagnostic> wrong =
                new ArrayList<>(new ApprovalRules(workspace, today).check(candidate, text));
        Agreed agreed;
        try {
            agreed = agreed(candidate, text, stated, wrong);
        } catch (JsonException e) {
            agreed = new Agreed(Optional.empty(), List.of());
            wrong.add(
                    Diagnostic.of(
                            EditionProblem.DAMAGED_RECORD,
                            Place.startOf(
                                    "schools/"
                                            + candidate.owner().id()
                                            + "/editions/"
                                            + candidate.choice().id()
                                            + "/"
                                            + candidate.number()
                                            + "-proposed.json"),
                            String.valueOf(e.getMessage())));
        }
        return new Plan(candidate, wrong, agreed.code(), agreed.amended());
    }

    /** The code of the text that was approved, and what the meeting changed in it. */
    private record Agreed(Optional<String> code, List<String> amended) {}

    private Agreed agreed(
            Candidate candidate, Numbered text, Optional<String> stated, List<Diagnostic> wrong) {
        Place at = candidate.next().at().orElse(candidate.choice().at());
        Optional<HistoryRecord.Edition> proposal = candidate.proposal();
        CheckCode code = CheckCode.of(text);
        boolean needed = candidate.changes().weight() == Weight.SUBSTANTIVE;
        if (proposal.isEmpty()) {
            if (stated.isPresent() && !code.reads(stated.get())) {
                wrong.add(
                        Diagnostic.of(
                                EditionProblem.TEXT_DIFFERS,
                                at,
                                "the minutes state "
                                        + stated.get()
                                        + ", its check code is "
                                        + code.figures()));
            } else if (stated.isEmpty() && needed) {
                wrong.add(Diagnostic.of(EditionProblem.NOT_PROPOSED, at));
            }
            return new Agreed(stated.map(figures -> code.digest()), List.of());
        }
        CheckCode put = proposal.get().check();
        if (stated.isPresent() && !put.reads(stated.get())) {
            wrong.add(
                    Diagnostic.of(
                            EditionProblem.OTHER_CHECK_CODE, at, stated.get(), put.figures()));
        }
        if (put.equals(code)) {
            return new Agreed(Optional.of(put.digest()), List.of());
        }
        List<String> places = Differences.between(proposal.get().text(), text);
        boolean atMeeting =
                candidate.next().approval().flatMap(EditionApproval::amendedAtMeeting).isPresent();
        if (!atMeeting) {
            wrong.add(
                    Diagnostic.of(EditionProblem.TEXT_DIFFERS, at, String.join("; ", places))
                            .hint(
                                    "proposed with check code "
                                            + put.figures()
                                            + ", now "
                                            + code.figures()));
        }
        return new Agreed(Optional.of(put.digest()), places);
    }

    /**
     * An edition that is published now.
     *
     * @param emptied whether the school's file says nothing more of it
     */
    public record Published(HistoryRecord.Edition edition, boolean emptied) {}

    /**
     * Publishes what a plan found in order, and empties {@code next} in the school's file.
     *
     * @throws IllegalStateException where something speaks against it
     */
    public Published publish(Plan plan) throws IOException {
        if (!plan.problems().isEmpty()) {
            throw new IllegalStateException("not in order: " + plan.problems().get(0).message());
        }
        Candidate candidate = plan.candidate();
        Numbered text = sound(candidate);
        Body body = body(candidate, text, plan.proposed(), plan.amended());
        byte[] pdf = printing.pdf(body.edition());
        HistoryRecord.Edition edition = new Recorder(candidate.archive()).publish(body, pdf);
        return new Published(edition, new SchoolFile(root, disk).emptyNext(candidate));
    }

    /**
     * Ends what an earlier run began: it sealed the edition of which the school's file still
     * speaks, and was cut short before it emptied {@code next}.
     *
     * @return that edition; nothing where the file speaks of one that is still to come
     */
    public Optional<Published> finish(Candidate candidate) throws IOException {
        Optional<HistoryRecord.Edition> sealed =
                candidate.history().newest().filter(newest -> speaksOf(candidate, newest));
        if (sealed.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new Published(sealed.get(), new SchoolFile(root, disk).emptyNext(candidate)));
    }

    /**
     * One meeting decides once on a policy, so an approval tells which edition is meant. Without
     * one the day of the record has to do: the same reason may come again in another year.
     */
    private boolean speaksOf(Candidate candidate, HistoryRecord.Edition newest) {
        Next typed = candidate.next();
        Next recorded = newest.text().policy().next();
        if (typed.at().isEmpty() || !typed.reason().equals(recorded.reason())) {
            return false;
        }
        if (typed.approval().isPresent() && recorded.approval().isPresent()) {
            return typed.approval().get().isOf(recorded.approval().get());
        }
        return typed.approval().isEmpty()
                && recorded.approval().isEmpty()
                && newest.recorded().equals(today)
                && candidate.changes().all().isEmpty();
    }

    private static Numbered sound(Candidate candidate) {
        return candidate
                .text()
                .orElseThrow(() -> new IllegalStateException("has errors: " + candidate.id()));
    }

    private Body body(
            Candidate candidate, Numbered text, Optional<String> proposed, List<String> amended) {
        EditionFacts facts =
                new EditionFacts(
                        candidate.number(),
                        today,
                        candidate.changes().weight(),
                        proposed,
                        amended,
                        Words.english());
        return Body.of(facts, text, salts);
    }
}
