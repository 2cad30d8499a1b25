package org.clausebook.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.clausebook.model.policy.Numbered;
import org.clausebook.model.policy.Policy;
import org.clausebook.model.source.Weight;
import org.clausebook.model.text.PlainText;

/**
 * All changes from one state of a policy to the next. The highest of their classes is the class of
 * the edition that makes them; nobody types it.
 *
 * <p>A library version has a class of its own; a setting's change has that of the setting; a clause
 * added or left out, an own wording, another variant and another answer to an exception are
 * substantive unless their reason says {@code change: editorial}; order and titles are editorial.
 */
public record Changes(List<Change> all) {

    public Changes {
        all = List.copyOf(all);
    }

    /** The highest class among them; editorial where there are none. */
    public Weight weight() {
        return all.stream().map(Change::weight).anyMatch(Weight.SUBSTANTIVE::equals)
                ? Weight.SUBSTANTIVE
                : Weight.EDITORIAL;
    }

    /** What changed since the state before; where there is none, all of it is new. */
    public static Changes between(Optional<Numbered> before, Numbered now) {
        return before.map(old -> between(old.policy(), now.policy(), Versions.UNKNOWN))
                .orElseGet(
                        () ->
                                new Changes(
                                        List.of(
                                                new Telling(
                                                                Change.Kind.FIRST_EDITION,
                                                                now.policy().id())
                                                        .weighs(Weight.SUBSTANTIVE)
                                                        .is(Turn.NEW)
                                                        .says("the first edition"))));
    }

    /**
     * What changed between two states.
     *
     * @param versions whose reasons are told with those of the two states
     */
    public static Changes between(Policy before, Policy now, Versions versions) {
        ChosenClauses clauses = new ChosenClauses(before, now);
        List<Change> changes = new ArrayList<>(clauses.ofToday(versions));
        changes.addAll(clauses.leftOut());
        changes.addAll(SettingChanges.between(before, now));
        changes.addAll(FormChanges.between(before, now));
        if (clauses.isReordered()) {
            changes.add(
                    new Telling(Change.Kind.ORDER, now.id())
                            .says("clauses stand in another order"));
        }
        String then = PlainText.of(before.title());
        String title = PlainText.of(now.title());
        if (!then.equals(title)) {
            changes.add(
                    new Telling(Change.Kind.TITLE, now.id())
                            .fromTo(Optional.of(then), Optional.of(title))
                            .says("the title is now '" + title + "'"));
        }
        return new Changes(changes);
    }

    /**
     * What prints otherwise although no choice, value or text changed: no change of the policy, but
     * the cause of other words in it.
     */
    public static List<Change> ofWhatIsFilledIn(Policy before, Policy now) {
        List<Change> changes = new ArrayList<>(SettingChanges.ofForms(before, now));
        now.filled()
                .forEach(
                        (name, runs) -> {
                            String then =
                                    PlainText.of(before.filled().getOrDefault(name, List.of()));
                            String today = PlainText.of(runs);
                            if (!then.equals(today)) {
                                changes.add(
                                        new Telling(Change.Kind.FILLED_IN, name)
                                                .fromTo(Optional.of(then), Optional.of(today))
                                                .says(
                                                        name + " was '" + then + "', is '" + today
                                                                + "'"));
                            }
                        });
        return List.copyOf(changes);
    }
}
