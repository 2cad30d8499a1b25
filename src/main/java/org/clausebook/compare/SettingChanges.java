package org.clausebook.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.clausebook.model.policy.Policy;
import org.clausebook.model.policy.Setting;
import org.clausebook.model.source.Placed;
import org.clausebook.model.source.SettingClass;
import org.clausebook.model.source.SettingKind;
import org.clausebook.model.source.Weight;

/**
 * One change for each setting that has another value, wherever it is read. One that only one state
 * reads is no change.
 */
final class SettingChanges {

    private SettingChanges() {}

    static List<Change> between(Policy before, Policy now) {
        List<Change> changes = new ArrayList<>();
        now.settings()
                .forEach(
                        (name, setting) ->
                                Optional.ofNullable(before.settings().get(name))
                                        .filter(old -> !value(old).equals(value(setting)))
                                        .map(old -> change(old, setting))
                                        .ifPresent(changes::add));
        return changes;
    }

    /**
     * Settings with the same value that print otherwise in the plural or after "a": no change of
     * the policy by itself, but the cause of other words.
     */
    static List<Change> ofForms(Policy before, Policy now) {
        List<Change> changes = new ArrayList<>();
        now.settings()
                .forEach(
                        (name, setting) ->
                                Optional.ofNullable(before.settings().get(name))
                                        .filter(old -> value(old).equals(value(setting)))
                                        .filter(old -> !forms(old).equals(forms(setting)))
                                        .map(old -> changeOfForms(old, setting))
                                        .ifPresent(changes::add));
        return changes;
    }

    private static Change change(Setting old, Setting now) {
        SettingKind kind = now.kind();
        boolean rule = kind.weight() == SettingClass.RULE;
        return telling(now)
                .weighs(rule ? Weight.SUBSTANTIVE : Weight.EDITORIAL)
                .fromTo(Optional.of(value(old)), Optional.of(value(now)))
                .says(kind.name() + " was '" + value(old) + "', is '" + value(now) + "'");
    }

    private static Change changeOfForms(Setting old, Setting now) {
        return telling(now)
                .fromTo(Optional.of(forms(old)), Optional.of(forms(now)))
                .says(
                        now.kind().name()
                                + " was '"
                                + forms(old)
                                + "' in other forms, is '"
                                + forms(now)
                                + "'");
    }

    private static Telling telling(Setting now) {
        SettingKind kind = now.kind();
        Change.Kind told =
                kind.weight() == SettingClass.ROLE ? Change.Kind.VOCABULARY : Change.Kind.SETTING;
        return new Telling(told, kind.name()).by(now.layer());
    }

    private static String value(Setting setting) {
        return setting.value().items().stream()
                .map(Placed::value)
                .collect(Collectors.joining(", "));
    }

    private static String forms(Setting setting) {
        return List.of(setting.value().article(), setting.value().plural()).stream()
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
    }
}
