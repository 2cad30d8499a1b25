package org.clausebook;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.clausebook.edition.EditionNumber;
import org.clausebook.edition.History;
import org.clausebook.edition.HistoryRecord;
import org.clausebook.impact.ClauseImpact;
import org.clausebook.impact.Impact;
import org.clausebook.impact.PolicyImpact;
import org.clausebook.model.policy.Choice;
import org.clausebook.model.policy.ClauseList;
import org.clausebook.model.policy.Drift;
import org.clausebook.model.policy.ResolvedClause;
import org.clausebook.model.source.Decision;
import org.clausebook.model.source.PolicyChoice;
import org.clausebook.model.source.Profile;

/** How far schools have come with an update: what is decided, and since when it is published. */
public final class UpdateBoard {

    /**
     * One policy that the update reaches.
     *
     * @param owner the id of the school, or of the group that issues it
     * @param policy the policy's id
     * @param decided how many decisions on what the update brings stand in the owner's file
     * @param unanswered how many of them only because a letter got no answer
     * @param open how many of the policy's own wordings nobody has decided upon yet
     * @param putOff the first day to which a decision was put off
     * @param adopted the first published version with all that the update brings
     * @param days from the day on which schools were given the update to that version's record
     */
    public record Row(
            String owner,
            String policy,
            int decided,
            int unanswered,
            int open,
            Optional<LocalDate> putOff,
            Optional<EditionNumber> adopted,
            Optional<Long> days) {}

    private final Map<String, Profile> profiles;
    private final List<Drift> drifts;
    private final List<History> histories;
    private final LocalDate issued;

    /**
     * @param profiles by id, as the files say now
     * @param drifts the cases of own wordings as the files stand now
     * @param histories of all policies
     * @param issued the day on which schools were given the update
     */
    public UpdateBoard(
            Map<String, Profile> profiles,
            List<Drift> drifts,
            List<History> histories,
            LocalDate issued) {
        this.profiles = Map.copyOf(profiles);
        this.drifts = List.copyOf(drifts);
        this.histories = List.copyOf(histories);
        this.issued = issued;
    }

    /** A row for each policy that the update reaches, in the order of its impact. */
    public List<Row> rows(Impact impact) {
        List<Row> rows = new ArrayList<>();
        for (PolicyImpact policy : impact.policies()) {
            List<Drift> now =
                    drifts.stream()
                            .filter(drift -> drift.school().equals(policy.owner()))
                            .filter(drift -> drift.policy().equals(policy.policy()))
                            .distinct()
                            .toList();
            Optional<HistoryRecord.Edition> adopted = adopted(policy);
            List<Decision> decided = decided(policy);
            rows.add(
                    new Row(
                            policy.owner(),
                            policy.policy(),
                            decided.size(),
                            (int)
                                    decided.stream()
                                            .filter(one -> one.unanswered().isPresent())
                                            .count(),
                            (int) now.stream().filter(Drift::isOpen).count(),
                            now.stream()
                                    .filter(drift -> drift.state() == Drift.State.NOT_YET)
                                    .flatMap(drift -> drift.decision().stream())
                                    .map(Decision::until)
                                    .flatMap(Optional::stream)
                                    .min(Comparator.naturalOrder()),
                            adopted.map(HistoryRecord.Edition::number),
                            adopted.map(one -> ChronoUnit.DAYS.between(issued, one.recorded()))));
        }
        return rows;
    }

    /** Each decision names the clause and the version that it is about. */
    private List<Decision> decided(PolicyImpact policy) {
        List<Decision> decisions =
                Optional.ofNullable(profiles.get(policy.owner()))
                        .map(Profile::policies)
                        .map(policies -> policies.get(policy.policy()))
                        .map(PolicyChoice::decisions)
                        .orElse(List.of());
        return decisions.stream()
                .filter(
                        decision ->
                                policy.clauses().stream()
                                        .anyMatch(change -> isAbout(decision, change)))
                .toList();
    }

    private static boolean isAbout(Decision decision, ClauseImpact change) {
        return decision.clause().value().equals(change.clause())
                && decision.to() == change.to().orElse(0);
    }

    private Optional<HistoryRecord.Edition> adopted(PolicyImpact policy) {
        return editions(policy)
                .filter(edition -> !edition.recorded().isBefore(issued))
                .filter(edition -> policy.clauses().stream().allMatch(one -> isIn(one, edition)))
                .findFirst();
    }

    private Stream<HistoryRecord.Edition> editions(PolicyImpact policy) {
        return histories.stream()
                .filter(history -> history.owner().equals(policy.owner()))
                .filter(history -> history.policy().equals(policy.policy()))
                .flatMap(history -> history.editions().stream());
    }

    /** Whether an edition has what became of a clause, or the school decided to stay behind. */
    private static boolean isIn(ClauseImpact change, HistoryRecord.Edition edition) {
        Optional<ResolvedClause> there =
                ClauseList.of(edition.text().policy()).stream()
                        .filter(clause -> clause.id().equals(change.clause()))
                        .findFirst();
        return switch (change.change()) {
            case LEFT_OUT -> there.isEmpty();
            case ADDED, NEW_VERSION ->
                    there.filter(
                                    clause ->
                                            clause.version().number() >= change.to().orElse(0)
                                                    || isKept(clause))
                            .isPresent();
            case OTHER_WORDS, WOULD_CHANGE -> there.isPresent();
        };
    }

    private static boolean isKept(ResolvedClause clause) {
        return clause.choices().stream()
                .anyMatch(choice -> choice.what() == Choice.What.KEEP_VERSION);
    }
}
