package org.clausebook.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.clausebook.model.policy.ClauseList;
import org.clausebook.model.policy.Policy;
import org.clausebook.model.policy.RoleForm;
import org.clausebook.model.source.Weight;

/**
 * What people sign, where an outline or profile states it; a clause's own statements go with the
 * clause.
 */
final class FormChanges {

    private FormChanges() {}

    static List<Change> between(Policy before, Policy now) {
        List<Change> changes = new ArrayList<>();
        List<String> then = roles(before);
        List<String> today = roles(now);
        Stream.concat(then.stream(), today.stream())
                .distinct()
                .filter(role -> !(then.contains(role) && today.contains(role)))
                .map(
                        role ->
                                today.contains(role)
                                        ? change(role, Turn.NEW, " is new")
                                        : change(role, Turn.GONE, " is gone"))
                .forEach(changes::add);
        for (RoleForm form : now.forms()) {
            before.forms().stream()
                    .filter(old -> old.audience().id().equals(form.audience().id()))
                    .filter(old -> !own(old, before).equals(own(form, now)))
                    .map(old -> change(form.audience().id(), Turn.CHANGED, " says something else"))
                    .forEach(changes::add);
        }
        return changes;
    }

    private static Change change(String role, Turn turn, String words) {
        return new Telling(Change.Kind.FORM, role)
                .weighs(Weight.SUBSTANTIVE)
                .is(turn)
                .says("the form for " + role + words);
    }

    private static List<String> roles(Policy policy) {
        return policy.forms().stream().map(form -> form.audience().id()).toList();
    }

    private static List<String> own(RoleForm form, Policy policy) {
        List<String> clauses =
                ClauseList.of(policy).stream()
                        .flatMap(
                                clause ->
                                        clause
                                                .statements()
                                                .getOrDefault(form.audience().id(), List.of())
                                                .stream())
                        .map(Plain::words)
                        .toList();
        return form.statements().stream()
                .map(Plain::words)
                .filter(line -> !clauses.contains(line))
                .toList();
    }
}
