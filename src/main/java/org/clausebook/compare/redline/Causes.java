package org.clausebook.compare.redline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.clausebook.compare.Change;
import org.clausebook.compare.Changes;
import org.clausebook.compare.Telling;
import org.clausebook.compare.Turn;
import org.clausebook.model.policy.Choice;
import org.clausebook.model.policy.ClauseList;
import org.clausebook.model.policy.Policy;
import org.clausebook.model.source.Weight;
import org.clausebook.model.text.Address;
import org.clausebook.model.text.Op;
import org.clausebook.model.text.Origin;

/**
 * Finds for each marked change what caused it, by where its words come from. What a change of the
 * policy does not account for is told as other words without a stated cause.
 */
final class Causes {

    private final Set<Change> told;
    private final List<Change> ofNames;
    private final List<Choice> choices;
    private final Map<String, Change> unexplained = new LinkedHashMap<>();

    Causes(Changes changes, Policy before, Policy now) {
        told = new LinkedHashSet<>(changes.all());
        ofNames =
                new ArrayList<>(
                        changes.all().stream()
                                .filter(
                                        change ->
                                                change.kind() == Change.Kind.SETTING
                                                        || change.kind() == Change.Kind.VOCABULARY)
                                .toList());
        choices = ClauseList.of(now).stream().flatMap(clause -> clause.choices().stream()).toList();
        ofNames.addAll(Changes.ofWhatIsFilledIn(before, now));
    }

    /** What changed in this manner about clauses, sections or the policy as a whole. */
    List<Change> about(Collection<String> subjects, Change.Kind kind) {
        return told.stream()
                .filter(change -> change.kind() == kind)
                .filter(change -> subjects.contains(change.subject()))
                .toList();
    }

    /** Tells one change in place of others; of the weightiest of them. */
    Change instead(List<Change> others, Telling telling, String words) {
        others.stream()
                .map(Change::weight)
                .filter(Weight.SUBSTANTIVE::equals)
                .forEach(telling::weighs);
        Change change = telling.says(words);
        others.forEach(told::remove);
        told.add(change);
        return change;
    }

    /** All that was told, in the order in which it was found. */
    Set<Change> told() {
        return told;
    }

    /**
     * What caused one marked change, at least one.
     *
     * @param clause in whose text it is marked
     * @param title of that clause
     * @param sides the ids of the clauses whose changes may have caused it
     */
    List<Change> of(String clause, String title, Collection<String> sides, Touched mark) {
        List<Change> ofClause =
                told.stream().filter(change -> sides.contains(change.subject())).toList();
        Set<Change> found = new LinkedHashSet<>(covering(ofClause, mark));
        if (found.isEmpty()) {
            found.addAll(spoken(ofClause, mark));
        }
        if (found.isEmpty()) {
            exceptions(clause, title, mark).forEach(found::add);
        }
        if (found.isEmpty()) {
            ofClause.stream()
                    .filter(change -> change.kind() != Change.Kind.LIBRARY_VERSION)
                    .filter(change -> change.kind() != Change.Kind.ORDER)
                    .forEach(found::add);
        }
        if (found.isEmpty()) {
            found.add(unexplained(clause, title));
        }
        told.addAll(found);
        return List.copyOf(found);
    }

    /** Words that an override took away, or gave back when it was dropped, are its doing. */
    /** Exceptions that are answered in other words, though still filled or still declined. */
    private List<Change> exceptions(String clause, String title, Touched mark) {
        Map<String, Change> bySlot = new LinkedHashMap<>();
        for (Origin origin : mark.all()) {
            if (Underlying.of(origin) instanceof Origin.Filled filled) {
                bySlot.computeIfAbsent(
                        filled.slot().anchor(), slot -> exception(clause, title, filled));
            }
        }
        return List.copyOf(bySlot.values());
    }

    private Change exception(String clause, String title, Origin.Filled filled) {
        String slot = filled.slot().anchor().replaceFirst("^slot-", "");
        Optional<Choice> choice =
                choices.stream()
                        .filter(one -> one.clause().equals(clause))
                        .filter(one -> one.detail().equals(Optional.of(slot)))
                        .findFirst();
        return instead(
                about(List.of(clause), Change.Kind.WORDING),
                new Telling(Change.Kind.EXCEPTION, clause)
                        .titled(title)
                        .by(choice.map(Choice::layer).orElse(filled.layer()))
                        .at(Optional.of(slot))
                        .grounds(choice.flatMap(Choice::reason)),
                title + ": the exception '" + slot + "' is settled otherwise");
    }

    private static List<Change> covering(List<Change> ofClause, Touched mark) {
        boolean comes = mark.gone().isEmpty();
        if (!comes && !mark.here().isEmpty()) {
            return List.of();
        }
        List<Origin> words = comes ? mark.here() : mark.gone();
        if (!words.stream().allMatch(Causes::isOfLibrary)) {
            return List.of();
        }
        Turn turn = comes ? Turn.GONE : Turn.NEW;
        return ofClause.stream()
                .filter(change -> change.kind() == Change.Kind.OWN_WORDING)
                .filter(change -> change.turn() == turn)
                .filter(Causes::takesAway)
                .filter(change -> mark.keys().stream().anyMatch(key -> isIn(change, key)))
                .toList();
    }

    private static boolean isOfLibrary(Origin origin) {
        return Underlying.of(origin) instanceof Origin.Wording;
    }

    private static boolean takesAway(Change change) {
        return change.op().filter(op -> op == Op.REMOVE || op == Op.REPLACE).isPresent();
    }

    private static boolean isIn(Change change, Address key) {
        Address target = Address.parse(change.target().orElseThrow());
        return target.isClause()
                || key.anchor().equals(target.anchor())
                || key.anchor().startsWith(target.anchor() + ".");
    }

    private Set<Change> spoken(List<Change> ofClause, Touched mark) {
        Speaker speaker = new Speaker(ofClause, ofNames);
        Set<Change> here = new LinkedHashSet<>();
        mark.here().forEach(origin -> here.addAll(origin.on(speaker)));
        boolean gaveWay =
                mark.gone().stream().allMatch(Causes::isOfLibrary)
                        && here.stream()
                                .anyMatch(change -> change.kind() == Change.Kind.OWN_WORDING);
        if (!gaveWay) {
            mark.gone().forEach(origin -> here.addAll(origin.on(speaker)));
        }
        return here;
    }

    private Change unexplained(String clause, String title) {
        return about(List.of(clause), Change.Kind.WORDING).stream()
                .findFirst()
                .orElseGet(
                        () ->
                                unexplained.computeIfAbsent(
                                        clause,
                                        id ->
                                                new Telling(Change.Kind.WORDING, id)
                                                        .titled(title)
                                                        .says(title + ": other words")));
    }

    /** The cause of another order: the outline or choice of a layer. */
    Change order(String policy, String layer) {
        List<Change> general =
                about(List.of(policy), Change.Kind.ORDER).stream()
                        .filter(change -> change.layer().isEmpty())
                        .toList();
        return instead(
                general,
                new Telling(Change.Kind.ORDER, policy).by(layer),
                "clauses stand in another order, as the outline of " + layer + " has it");
    }
}
