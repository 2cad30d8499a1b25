package org.clausebook.publish;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.clausebook.Acceptances;
import org.clausebook.EditionProblem;
import org.clausebook.check.PolicyChecker;
import org.clausebook.compare.Change;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Place;
import org.clausebook.diagnostic.Problem;
import org.clausebook.edition.HistoryRecord;
import org.clausebook.model.policy.ClauseList;
import org.clausebook.model.policy.Numbered;
import org.clausebook.model.policy.ResolvedClause;
import org.clausebook.model.source.Because;
import org.clausebook.model.source.EditionApproval;
import org.clausebook.model.source.Next;
import org.clausebook.model.source.Source;
import org.clausebook.model.source.Weight;
import org.clausebook.model.source.Workspace;
import org.clausebook.words.Dates;

/** Whether an edition has the approval, the dates and the sources that it needs. */
final class ApprovalRules {

    private static final Set<Change.Kind> BY_LIBRARY =
            Set.of(Change.Kind.LIBRARY_VERSION, Change.Kind.CLAUSE_ADDED);

    private final Workspace workspace;
    private final LocalDate today;

    ApprovalRules(Workspace workspace, LocalDate today) {
        this.workspace = workspace;
        this.today = today;
    }

    /** What is wrong with it; nothing where it may be published. */
    List<Diagnostic> check(Candidate candidate, Numbered text) {
        List<Diagnostic> wrong = new ArrayList<>(candidate.problems());
        Next next = candidate.next();
        Place at = next.at().orElse(candidate.choice().at());
        if (next.reason().isEmpty()) {
            tell(wrong, EditionProblem.NO_EDITION_REASON, at);
        }
        if (next.owner().isEmpty()) {
            tell(wrong, EditionProblem.NO_OWNER, at);
        }
        if (next.approval().isPresent()) {
            approval(candidate, next.approval().get(), text, wrong);
        } else if (candidate.changes().weight() == Weight.SUBSTANTIVE) {
            tell(wrong, EditionProblem.NOT_APPROVED, at);
        }
        dates(candidate, text, at, wrong);
        sources(candidate, text, wrong);
        consulted(text, wrong);
        return wrong;
    }

    private void consulted(Numbered text, List<Diagnostic> wrong) {
        for (Diagnostic missing : new PolicyChecker(workspace).notConsulted(text)) {
            wrong.add(
                    Diagnostic.of(
                                    EditionProblem.UNIONS_NOT_ASKED,
                                    missing.place(),
                                    missing.subject().orElse(""))
                            .hint(missing.hint().orElse("")));
        }
    }

    private void approval(
            Candidate candidate, EditionApproval approval, Numbered text, List<Diagnostic> wrong) {
        LocalDate inForce = text.policy().inForce();
        String status = candidate.owner().fact("status", inForce).orElse("");
        List<String> routes = Routes.stated(workspace, candidate, status);
        boolean open = Routes.open(workspace, candidate, status).contains(approval.route());
        if (!open) {
            wrong.add(
                    Diagnostic.of(
                                    EditionProblem.ROUTE_NOT_OPEN,
                                    approval.at(),
                                    approval.route(),
                                    status)
                            .hint("there it may be " + String.join(", ", routes)));
        }
        if (approval.on().isAfter(today)) {
            tell(wrong, EditionProblem.APPROVED_IN_FUTURE, approval.at(), Dates.day(approval.on()));
        }
        boolean early = inForce.isBefore(approval.on());
        if (early && !approval.isAlone() && !isLaw(candidate, text)) {
            tell(
                    wrong,
                    EditionProblem.IN_FORCE_BEFORE_APPROVAL,
                    approval.at(),
                    Dates.day(inForce),
                    Dates.day(approval.on()));
        }
    }

    /** Whether every change of a rule, since the edition before, is one that the law requires. */
    private static boolean isLaw(Candidate candidate, Numbered text) {
        Set<String> required =
                ClauseList.of(text.policy()).stream()
                        .filter(clause -> clause.version().because() == Because.LAW)
                        .map(ResolvedClause::id)
                        .collect(Collectors.toSet());
        return candidate.changes().all().stream()
                .filter(change -> change.weight() == Weight.SUBSTANTIVE)
                .allMatch(
                        change ->
                                BY_LIBRARY.contains(change.kind())
                                        && required.contains(change.subject()));
    }

    private void dates(Candidate candidate, Numbered text, Place at, List<Diagnostic> wrong) {
        Next next = candidate.next();
        LocalDate inForce = text.policy().inForce();
        Optional<LocalDate> approved = next.approval().map(EditionApproval::on);
        inOrder("approved", approved, "issued", next.issued(), at, wrong);
        inOrder("in force", Optional.of(inForce), "due for review", next.review(), at, wrong);
        Optional<HistoryRecord.Edition> before = candidate.history().newest();
        inOrder(
                "edition " + before.map(edition -> edition.number().toString()).orElse(""),
                before.map(HistoryRecord.Edition::inForce),
                "in force",
                Optional.of(inForce),
                at,
                wrong);
        inOrder(
                "the last record",
                candidate.history().records().stream()
                        .map(HistoryRecord::recorded)
                        .reduce((earlier, later) -> later),
                "published",
                Optional.of(today),
                at,
                wrong);
    }

    private static void inOrder(
            String first,
            Optional<LocalDate> day,
            String second,
            Optional<LocalDate> later,
            Place at,
            List<Diagnostic> wrong) {
        if (day.isPresent() && later.isPresent() && later.get().isBefore(day.get())) {
            tell(
                    wrong,
                    EditionProblem.DATES_GO_BACK,
                    at,
                    second,
                    Dates.day(later.get()),
                    first,
                    Dates.day(day.get()));
        }
    }

    private void sources(Candidate candidate, Numbered text, List<Diagnostic> wrong) {
        Acceptances accepted = new Acceptances(workspace, candidate.choice(), today);
        for (Source source : text.policy().sources()) {
            Diagnostic unconfirmed =
                    Diagnostic.of(
                                    EditionProblem.UNCONFIRMED_SOURCE,
                                    source.at(),
                                    "'" + source.shortTitle() + "'")
                            .about("source/" + source.id());
            if (source.confirmed().isEmpty() && !accepted.accepts(unconfirmed)) {
                wrong.add(unconfirmed);
            }
        }
    }

    private static void tell(List<Diagnostic> wrong, Problem problem, Place at, Object... details) {
        wrong.add(Diagnostic.of(problem, at, details));
    }
}
