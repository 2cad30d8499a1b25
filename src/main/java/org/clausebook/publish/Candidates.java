package org.clausebook.publish;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clausebook.Clausebook;
import org.clausebook.DocumentId;
import org.clausebook.Draft;
import org.clausebook.EditionProblem;
import org.clausebook.NextEditions;
import org.clausebook.Prepared;
import org.clausebook.Progress;
import org.clausebook.Reading;
import org.clausebook.Request;
import org.clausebook.compare.Changes;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Place;
import org.clausebook.edition.Archive;
import org.clausebook.edition.Disk;
import org.clausebook.edition.EditionNumber;
import org.clausebook.edition.History;
import org.clausebook.edition.HistoryRecord;
import org.clausebook.json.JsonException;
import org.clausebook.model.policy.Drift;
import org.clausebook.model.policy.Numbered;
import org.clausebook.model.source.Next;
import org.clausebook.model.source.OlderDocument;
import org.clausebook.model.source.Placed;
import org.clausebook.model.source.Weight;
import org.clausebook.words.Dates;

/**
 * Works out the editions in preparation. A first run finds what changed, and so the number; a
 * second one makes the text with that number in it.
 */
public final class Candidates {

    private final Progress progress;
    private final Disk disk;

    public Candidates(Progress progress, Disk disk) {
        this.progress = progress;
        this.disk = disk;
    }

    /**
     * What a run found.
     *
     * @param prepared with the editions completed; its diagnostics are for the user
     */
    public record Found(Prepared prepared, List<Candidate> all) {
        public Found {
            all = List.copyOf(all);
        }

        /** The candidate of a document, where there is one. */
        public Optional<Candidate> of(DocumentId id) {
            return all.stream().filter(candidate -> candidate.id().equals(id)).findFirst();
        }
    }

    /**
     * The editions in preparation of the documents that a request asks for.
     *
     * @param given what is known of them beyond the schools' files
     */
    public Found find(Request request, NextEditions given) {
        return find(new Clausebook(progress).read(request), given);
    }

    /** The same from files that were read before. */
    public Found find(Reading reading, NextEditions given) {
        Clausebook clausebook = new Clausebook(progress);
        Map<DocumentId, Sketch> found = new LinkedHashMap<>();
        for (Draft draft : drafts(clausebook.prepare(reading, given))) {
            DocumentId id = id(draft);
            if (!found.containsKey(id)) {
                found.put(id, look(reading, draft));
            }
        }
        Prepared second =
                clausebook.prepare(
                        reading,
                        (id, typed) ->
                                Optional.ofNullable(found.get(id)).map(Sketch::next).orElse(typed));
        Map<DocumentId, Candidate> all = new LinkedHashMap<>();
        for (Draft draft : drafts(second)) {
            Sketch one = found.get(id(draft));
            if (one != null) {
                all.putIfAbsent(id(draft), candidate(one, draft, reading.stopsAll()));
            }
        }
        return new Found(second, List.copyOf(all.values()));
    }

    private static DocumentId id(Draft draft) {
        return new DocumentId(draft.owner().id(), draft.choice().id());
    }

    private static List<Draft> drafts(Prepared prepared) {
        return prepared.schools().stream().flatMap(school -> school.drafts().stream()).toList();
    }

    /** What is known of a candidate before its text has its number. */
    private record Sketch(
            Archive archive,
            History history,
            Changes changes,
            EditionNumber number,
            Next next,
            List<Diagnostic> problems) {}

    private Sketch look(Reading reading, Draft draft) {
        String owner = draft.owner().id();
        Archive archive = Archive.of(reading.root(), owner, disk);
        List<Diagnostic> problems = new ArrayList<>();
        History history = history(archive, draft, problems);
        Optional<HistoryRecord.Edition> newest = history.newest();
        Changes changes =
                draft.text()
                        .map(text -> Changes.between(newest.map(HistoryRecord.Edition::text), text))
                        .orElse(new Changes(List.of()));
        Next typed = draft.choice().next();
        EditionNumber number = number(newest, typed, changes.weight(), draft, problems);
        Next next =
                new Next(
                        Optional.of(new Placed<>(number.toString(), place(typed, draft))),
                        typed.inForce(),
                        typed.reason(),
                        typed.approval(),
                        typed.issued().or(() -> typed.approval().map(approval -> approval.on())),
                        typed.review().or(() -> review(reading, draft)),
                        typed.owner().or(() -> newest.flatMap(Candidates::owner)),
                        typed.supersedes().or(() -> newest.map(Candidates::before)),
                        typed.at());
        return new Sketch(archive, history, changes, number, next, problems);
    }

    /** The day that the text prints where nobody gives one. */
    private static Optional<LocalDate> review(Reading reading, Draft draft) {
        return reading.workspace()
                .flatMap(
                        workspace ->
                                draft.text()
                                        .map(text -> text.policy().inForce())
                                        .map(
                                                inForce ->
                                                        Dates.reviewDay(
                                                                inForce,
                                                                workspace
                                                                        .library()
                                                                        .reviewMonth())));
    }

    /** Whoever looks after a policy goes on doing so until somebody else is named. */
    private static Optional<String> owner(HistoryRecord.Edition before) {
        return before.text().policy().next().owner();
    }

    /** Where a record cannot be read, nobody knows what the next edition is. */
    private static History history(Archive archive, Draft draft, List<Diagnostic> problems) {
        String policy = draft.choice().id();
        try {
            // asked only whether it reads: a new record goes into the list of records too
            archive.head();
            return archive.history(policy);
        } catch (JsonException e) {
            problems.add(
                    Diagnostic.of(
                            EditionProblem.DAMAGED_RECORD,
                            Place.startOf("schools/" + archive.owner() + "/editions/" + policy),
                            String.valueOf(e.getMessage())));
            return History.none(archive.owner(), policy);
        }
    }

    /** As a document control row names the edition that this one replaces. */
    private static OlderDocument before(HistoryRecord.Edition edition) {
        String words = edition.words().elseEnglish().say("edition.numbered", edition.number());
        return new OlderDocument(words, Optional.of(edition.inForce()));
    }

    private static EditionNumber number(
            Optional<HistoryRecord.Edition> newest,
            Next typed,
            Weight weight,
            Draft draft,
            List<Diagnostic> problems) {
        Optional<EditionNumber> wanted =
                typed.edition().flatMap(number -> EditionNumber.parse(number.value()));
        if (newest.isEmpty()) {
            return wanted.orElse(EditionNumber.FIRST);
        }
        EditionNumber last = newest.get().number();
        EditionNumber worked = last.next(weight);
        if (wanted.isPresent() && wanted.get().compareTo(last) <= 0) {
            problems.add(
                    Diagnostic.of(
                            EditionProblem.EDITION_EXISTS, place(typed, draft), wanted.get()));
        } else if (wanted.isPresent() && !wanted.get().equals(worked)) {
            problems.add(
                    Diagnostic.of(
                            EditionProblem.WRONG_EDITION_NUMBER,
                            place(typed, draft),
                            wanted.get(),
                            last,
                            worked));
        }
        return worked;
    }

    private static Place place(Next next, Draft draft) {
        return next.edition().map(Placed::at).or(next::at).orElse(draft.choice().at());
    }

    private static Candidate candidate(Sketch one, Draft draft, boolean stopped) {
        List<Diagnostic> problems = new ArrayList<>(one.problems());
        Optional<Numbered> text = stopped ? Optional.empty() : draft.text();
        if (text.isEmpty()) {
            problems.add(
                    Diagnostic.of(
                                    EditionProblem.NOT_ALL_SOUND,
                                    draft.choice().at(),
                                    draft.choice().id() + " of " + draft.owner().id())
                            .hint("check tells what is wrong"));
        }
        draft.drifts().stream().filter(Drift::isOpen).map(Candidates::open).forEach(problems::add);
        return new Candidate(
                draft.owner(),
                draft.choice(),
                one.archive(),
                one.history(),
                text,
                one.changes(),
                one.number(),
                draft.choice().next(),
                problems);
    }

    /** A case that somebody has to decide first: the school, or the group whose wording it is. */
    private static Diagnostic open(Drift drift) {
        String who = drift.layer() + " " + drift.policy();
        return Diagnostic.of(
                        EditionProblem.OPEN_CASE, drift.override().target().at(), drift.target())
                .underline(drift.target().toString().length())
                .hint(
                        "see it: clausebook drift "
                                + who
                                + "\ndecide: clausebook decide "
                                + who
                                + " "
                                + drift.target()
                                + " ...");
    }
}
