package org.clausebook.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.clausebook.model.policy.Choice;
import org.clausebook.model.policy.ClauseList;
import org.clausebook.model.policy.Numbered;
import org.clausebook.model.policy.Policy;
import org.clausebook.model.policy.ResolvedClause;
import org.clausebook.model.policy.RoleForm;
import org.clausebook.model.policy.Setting;
import org.clausebook.model.source.Placed;
import org.clausebook.model.source.SettingClass;
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
        return before.map(old -> between(old.policy(), now.policy()))
                .orElseGet(
                        () ->
                                new Changes(
                                        List.of(
                                                new Change(
                                                        Weight.SUBSTANTIVE,
                                                        Change.Kind.FIRST_EDITION,
                                                        now.policy().id(),
                                                        "the first edition"))));
    }

    private static Changes between(Policy before, Policy now) {
        List<Change> changes = new ArrayList<>();
        Map<String, ResolvedClause> then = byId(before);
        Map<String, ResolvedClause> today = byId(now);
        today.forEach(
                (id, clause) -> {
                    ResolvedClause old = then.get(id);
                    if (old == null) {
                        changes.add(
                                new Change(
                                        chosen(now, id, Choice.What.ADD),
                                        Change.Kind.CLAUSE_ADDED,
                                        id,
                                        clause.source().title().value() + ": added"));
                    } else {
                        changes.addAll(new ClauseChanges(old, clause).find());
                    }
                });
        then.forEach(
                (id, clause) -> {
                    if (!today.containsKey(id)) {
                        changes.add(
                                new Change(
                                        chosen(now, id, Choice.What.OMIT),
                                        Change.Kind.CLAUSE_LEFT_OUT,
                                        id,
                                        clause.source().title().value() + ": left out"));
                    }
                });
        settings(before, now, changes);
        forms(before, now, changes);
        if (!kept(then, today).equals(kept(today, then))) {
            changes.add(
                    new Change(
                            Weight.EDITORIAL,
                            Change.Kind.ORDER,
                            now.id(),
                            "clauses stand in another order"));
        }
        String title = PlainText.of(now.title());
        if (!PlainText.of(before.title()).equals(title)) {
            changes.add(
                    new Change(
                            Weight.EDITORIAL,
                            Change.Kind.TITLE,
                            now.id(),
                            "the title is now '" + title + "'"));
        }
        return new Changes(changes);
    }

    private static Map<String, ResolvedClause> byId(Policy policy) {
        Map<String, ResolvedClause> clauses = new LinkedHashMap<>();
        ClauseList.of(policy).forEach(clause -> clauses.put(clause.id(), clause));
        return clauses;
    }

    private static List<String> kept(
            Map<String, ResolvedClause> these, Map<String, ResolvedClause> those) {
        return these.keySet().stream().filter(those::containsKey).toList();
    }

    private static Weight chosen(Policy now, String clause, Choice.What what) {
        return now.choices().stream()
                .filter(choice -> choice.what() == what && choice.clause().equals(clause))
                .map(choice -> ClauseChanges.weight(choice.reason()))
                .findFirst()
                .orElse(Weight.SUBSTANTIVE);
    }

    /**
     * One change for each setting, wherever it is read; one that only one state reads is no change.
     */
    private static void settings(Policy before, Policy now, List<Change> changes) {
        now.settings()
                .forEach(
                        (name, setting) -> {
                            Setting old = before.settings().get(name);
                            if (old != null && !value(old).equals(value(setting))) {
                                boolean rule = setting.kind().weight() == SettingClass.RULE;
                                changes.add(
                                        new Change(
                                                rule ? Weight.SUBSTANTIVE : Weight.EDITORIAL,
                                                Change.Kind.SETTING,
                                                name,
                                                name
                                                        + " was '"
                                                        + value(old)
                                                        + "', is '"
                                                        + value(setting)
                                                        + "'"));
                            }
                        });
    }

    private static String value(Setting setting) {
        return String.join(", ", setting.value().items().stream().map(Placed::value).toList());
    }

    /**
     * What people sign, where an outline or profile states it; a clause's own goes with the clause.
     */
    private static void forms(Policy before, Policy now, List<Change> changes) {
        List<String> then = roles(before);
        List<String> today = roles(now);
        Stream.concat(then.stream(), today.stream())
                .distinct()
                .filter(role -> !(then.contains(role) && today.contains(role)))
                .forEach(
                        role ->
                                changes.add(
                                        new Change(
                                                Weight.SUBSTANTIVE,
                                                Change.Kind.FORM,
                                                role,
                                                "the form for "
                                                        + role
                                                        + (today.contains(role)
                                                                ? " is new"
                                                                : " is gone"))));
        for (RoleForm form : now.forms()) {
            before.forms().stream()
                    .filter(old -> old.audience().id().equals(form.audience().id()))
                    .filter(old -> !own(old, before).equals(own(form, now)))
                    .forEach(
                            old ->
                                    changes.add(
                                            new Change(
                                                    Weight.SUBSTANTIVE,
                                                    Change.Kind.FORM,
                                                    form.audience().id(),
                                                    "the form for "
                                                            + form.audience().id()
                                                            + " says something else")));
        }
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
