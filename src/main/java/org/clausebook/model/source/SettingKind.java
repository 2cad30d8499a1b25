package org.clausebook.model.source;

import java.util.List;
import java.util.Optional;
import org.clausebook.diagnostic.Place;

/** A setting that the vocabulary knows. */
public record SettingKind(
        String name,
        SettingType type,
        SettingClass weight,
        String help,
        Optional<SettingValue> standard,
        List<String> choices,
        boolean required,
        boolean fixed,
        Place at) {
    public SettingKind {
        choices = List.copyOf(choices);
    }
}
