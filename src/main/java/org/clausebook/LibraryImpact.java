package org.clausebook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clausebook.compare.Versions;
import org.clausebook.impact.Impact;
import org.clausebook.impact.TwoStates;
import org.clausebook.model.policy.Drift;
import org.clausebook.model.policy.Numbered;

/**
 * Makes every policy before and after a change of the library, and says whom the change reaches.
 */
public final class LibraryImpact {

    private final Clausebook clausebook;

    public LibraryImpact(Clausebook clausebook) {
        this.clausebook = clausebook;
    }

    /**
     * What became of every policy from one state of the library to another.
     *
     * @param before the older state, and the editions to make of it
     * @param after the newer one
     * @param clause the only clause to look at
     */
    public Impact between(State before, State after, Optional<String> clause) {
        return Impact.of(states(before, after), versions(after), clause);
    }

    /**
     * What the drafts would change against what schools have been given.
     *
     * @param clause the only clause to look at
     */
    public Impact ofDrafts(Reading reading, Optional<String> clause) {
        return between(
                new State(reading, NextEditions.AS_TYPED),
                new State(reading.withDrafts(), NextEditions.AS_TYPED),
                clause);
    }

    /** What there is to know of the reasons of versions passed over. */
    public static Versions versions(State state) {
        return state.reading()
                .workspace()
                .map(workspace -> Versions.of(workspace.clauses().values()))
                .orElse(Versions.UNKNOWN);
    }

    /** Every policy in both states, in the order of the newer one. */
    public List<TwoStates> states(State before, State after) {
        Map<DocumentId, Draft> then = drafts(before.reading(), before.editions());
        Map<DocumentId, Draft> now = drafts(after.reading(), after.editions());
        boolean stopped =
                now.entrySet().stream()
                        .anyMatch(
                                one ->
                                        one.getValue().text().isEmpty()
                                                && text(then, one.getKey()).isPresent());
        Map<DocumentId, TwoStates.Pair> asLibrary = stopped ? asLibrary(before, after) : Map.of();
        List<TwoStates> states = new ArrayList<>();
        now.forEach(
                (id, draft) ->
                        states.add(
                                new TwoStates(
                                        draft.owner().id(),
                                        draft.owner().name().value(),
                                        draft.choice().id(),
                                        text(then, id),
                                        draft.text(),
                                        Optional.ofNullable(asLibrary.get(id)),
                                        drifts(then, id),
                                        draft.drifts())));
        return states;
    }

    /** Whom a change of a clause would reach, whatever it were: all that have it. */
    public Impact of(String clause, Reading reading) {
        List<Numbered> texts = new ArrayList<>();
        List<String> unmade = new ArrayList<>();
        drafts(reading, NextEditions.AS_TYPED)
                .forEach(
                        (id, draft) ->
                                draft.text()
                                        .ifPresentOrElse(
                                                texts::add,
                                                () -> unmade.add(id.owner() + " " + id.policy())));
        Map<String, String> names = new LinkedHashMap<>();
        reading.workspace()
                .ifPresent(
                        workspace ->
                                workspace
                                        .profiles()
                                        .forEach(
                                                (id, profile) ->
                                                        names.put(id, profile.name().value())));
        return Impact.would(clause, texts, names, unmade);
    }

    /** A state of the library, and from when the editions made of it are to apply. */
    public record State(Reading reading, NextEditions editions) {}

    private Map<DocumentId, TwoStates.Pair> asLibrary(State before, State after) {
        Map<DocumentId, Draft> then = drafts(before.reading().asLibrary(), before.editions());
        Map<DocumentId, Draft> now = drafts(after.reading().asLibrary(), after.editions());
        Map<DocumentId, TwoStates.Pair> pairs = new LinkedHashMap<>();
        now.forEach(
                (id, draft) ->
                        text(then, id)
                                .flatMap(
                                        old ->
                                                draft.text()
                                                        .map(text -> new TwoStates.Pair(old, text)))
                                .ifPresent(pair -> pairs.put(id, pair)));
        return pairs;
    }

    private Map<DocumentId, Draft> drafts(Reading reading, NextEditions editions) {
        Map<DocumentId, Draft> drafts = new LinkedHashMap<>();
        clausebook.prepare(reading, editions).schools().stream()
                .flatMap(school -> school.drafts().stream())
                .forEach(
                        draft ->
                                drafts.putIfAbsent(
                                        new DocumentId(draft.owner().id(), draft.choice().id()),
                                        draft));
        return drafts;
    }

    private static Optional<Numbered> text(Map<DocumentId, Draft> drafts, DocumentId id) {
        return Optional.ofNullable(drafts.get(id)).flatMap(Draft::text);
    }

    private static List<Drift> drifts(Map<DocumentId, Draft> drafts, DocumentId id) {
        return Optional.ofNullable(drafts.get(id)).map(Draft::drifts).orElse(List.of());
    }
}
