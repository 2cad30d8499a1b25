package org.clausebook.explain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.clausebook.model.policy.AppliedOverride;
import org.clausebook.model.policy.Choice;
import org.clausebook.model.policy.ClauseList;
import org.clausebook.model.policy.Policy;
import org.clausebook.model.policy.ResolvedClause;
import org.clausebook.model.source.Amendment;
import org.clausebook.model.source.Clause;
import org.clausebook.model.source.Decision;
import org.clausebook.model.source.GroupLock;
import org.clausebook.model.source.Lock;
import org.clausebook.model.source.Profile;
import org.clausebook.model.source.UnansweredLetter;
import org.clausebook.model.source.Waiver;
import org.clausebook.model.source.Workspace;
import org.clausebook.model.text.Op;

/** Finds in what a policy is otherwise than the library has it, and by whose leave. */
public final class Deviations {

    private final Workspace workspace;

    public Deviations(Workspace workspace) {
        this.workspace = workspace;
    }

    /**
     * All of them in one resolved policy: what stands in it in its order, then what was left out.
     */
    public List<Deviation> of(Policy policy) {
        List<Deviation> found = new ArrayList<>();
        for (ResolvedClause clause : ClauseList.of(policy)) {
            if (isLibrarys(clause.source())) {
                clause.overrides().forEach(applied -> found.add(own(policy, clause, applied)));
                clause.choices().forEach(choice -> chosen(policy, choice).ifPresent(found::add));
            }
        }
        policy.choices().stream()
                .filter(choice -> choice.what() == Choice.What.OMIT)
                .forEach(choice -> chosen(policy, choice).ifPresent(found::add));
        return List.copyOf(found);
    }

    private boolean isLibrarys(Clause clause) {
        return !workspace.profiles().containsKey(clause.layer());
    }

    private Deviation own(Policy policy, ResolvedClause clause, AppliedOverride applied) {
        Amendment override = applied.override();
        return new Deviation(
                policy.owner(),
                policy.id(),
                clause.id(),
                clause.source().title().value(),
                what(override.op()),
                override.target().value().isClause()
                        ? Optional.empty()
                        : Optional.of(override.target().value().anchor()),
                applied.layer(),
                lock(policy, applied.layer(), clause.source()),
                clause.source().consultedText(),
                waiver(policy, applied.layer(), clause.source()),
                Optional.of(override.reason()),
                override.consulted(),
                unanswered(policy, applied, clause.version().number()),
                override.at());
    }

    /** Of a wording that stayed on this version because nobody answered. */
    private Optional<UnansweredLetter> unanswered(
            Policy policy, AppliedOverride applied, int version) {
        return Optional.ofNullable(workspace.profiles().get(applied.layer()))
                .map(layer -> layer.policies().get(policy.id()))
                .flatMap(choice -> choice.decisionOn(applied.override().target().value(), version))
                .flatMap(Decision::unanswered);
    }

    private static Deviation.What what(Op op) {
        return switch (op) {
            case REPLACE -> Deviation.What.REPLACED;
            case REMOVE -> Deviation.What.REMOVED;
            case APPEND, PREPEND, INSERT_BEFORE, INSERT_AFTER -> Deviation.What.ADDED_TO;
        };
    }

    private Optional<Deviation> chosen(Policy policy, Choice choice) {
        return Optional.ofNullable(workspace.clauses().get(choice.clause()))
                .filter(this::isLibrarys)
                .flatMap(
                        clause ->
                                what(choice)
                                        .map(
                                                what ->
                                                        new Deviation(
                                                                policy.owner(),
                                                                policy.id(),
                                                                clause.id(),
                                                                clause.title().value(),
                                                                what,
                                                                choice.detail(),
                                                                choice.layer(),
                                                                lock(
                                                                        policy,
                                                                        choice.layer(),
                                                                        clause),
                                                                clause.consultedText(),
                                                                waiver(
                                                                        policy,
                                                                        choice.layer(),
                                                                        clause),
                                                                choice.reason(),
                                                                Optional.empty(),
                                                                Optional.empty(),
                                                                choice.at())));
    }

    /** What the library itself asks for, an exception filled or a clause of its own, is none. */
    private static Optional<Deviation.What> what(Choice choice) {
        return switch (choice.what()) {
            case OMIT -> Optional.of(Deviation.What.LEFT_OUT);
            case VARIANT -> Optional.of(Deviation.What.OTHER_VARIANT);
            case KEEP_VERSION -> Optional.of(Deviation.What.KEPT_VERSION);
            case ADD, FILL_SLOT, DECLINE_SLOT -> Optional.empty();
        };
    }

    /** The clause's own lock, tightened by the groups above the layer: none binds itself. */
    private Lock lock(Policy policy, String layer, Clause clause) {
        return groups(policy)
                .takeWhile(group -> !group.id().equals(layer))
                .flatMap(group -> Optional.ofNullable(group.policies().get(policy.id())).stream())
                .flatMap(choice -> choice.locks().stream())
                .filter(lock -> lock.clause().value().equals(clause.id()))
                .map(GroupLock::lock)
                .reduce(clause.lock(), (one, other) -> one.compareTo(other) > 0 ? one : other);
    }

    private Optional<LocalDate> waiver(Policy policy, String layer, Clause clause) {
        return Stream.concat(
                        workspace.library().waivers().stream(),
                        groups(policy).flatMap(group -> group.waivers().stream()))
                .filter(waiver -> waiver.profile().value().equals(layer))
                .filter(waiver -> waiver.clause().value().equals(clause.id()))
                .map(Waiver::until)
                .max(Comparator.naturalOrder());
    }

    private Stream<Profile> groups(Policy policy) {
        return Optional.ofNullable(workspace.profiles().get(policy.owner()))
                .map(workspace::groupsAbove)
                .orElse(List.of())
                .stream();
    }
}
