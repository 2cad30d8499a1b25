package org.clausebook;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clausebook.check.CheckProblem;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Reached;
import org.clausebook.edition.Archive;
import org.clausebook.edition.PromisedReview;
import org.clausebook.edition.RealDisk;
import org.clausebook.json.JsonException;
import org.clausebook.model.source.Workspace;
import org.clausebook.words.Dates;

/**
 * A policy in force promises its readers a review. When the day has passed and nobody prepares an
 * edition, the promise is broken.
 */
final class DueReviews {

    private static final String POLICY = "policy/";

    private final Path root;
    private final Heads heads;
    private final LocalDate today;

    DueReviews(Path root, Heads heads, LocalDate today) {
        this.root = root;
        this.heads = heads;
        this.today = today;
    }

    /** The reviews of these schools' documents that are overdue and not accepted. */
    List<Diagnostic> of(Workspace workspace, List<SchoolDrafts> schools) {
        Map<DocumentId, Draft> documents = new LinkedHashMap<>();
        for (SchoolDrafts school : schools) {
            for (Draft draft : school.drafts()) {
                documents.put(new DocumentId(draft.owner().id(), draft.choice().id()), draft);
            }
        }
        List<Diagnostic> told = new ArrayList<>();
        documents.forEach(
                (id, draft) ->
                        overdue(id, draft)
                                .filter(
                                        found ->
                                                !new Acceptances(workspace, draft.choice(), today)
                                                        .accepts(found))
                                .ifPresent(told::add));
        return List.copyOf(told);
    }

    private Optional<Diagnostic> overdue(DocumentId id, Draft draft) {
        if (draft.choice().next().at().isPresent()) {
            return Optional.empty();
        }
        return promised(id)
                .filter(review -> review.day().isBefore(today))
                .map(review -> told(id, draft, review));
    }

    /**
     * A record that cannot be read promises nothing here; verifying tells what is wrong with it.
     */
    private Optional<PromisedReview> promised(DocumentId id) {
        Archive archive = Archive.of(root, id.owner(), new RealDisk());
        try {
            return PromisedReview.of(archive, heads.of(id.owner()), id.policy(), today);
        } catch (JsonException | UncheckedIOException | DateTimeException damaged) {
            return Optional.empty();
        }
    }

    private static Diagnostic told(DocumentId id, Draft draft, PromisedReview review) {
        return Diagnostic.of(
                        CheckProblem.REVIEW_OVERDUE,
                        draft.choice().at(),
                        review.edition(),
                        Dates.day(review.day()))
                .underline(id.policy().length())
                .about(POLICY + id.policy())
                .in(new Reached(id.policy(), id.owner()))
                .hint("prepare the next version: write its reason under next");
    }
}
