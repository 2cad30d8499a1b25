package org.clausebook.resolve;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.model.policy.Setting;
import org.clausebook.model.source.SettingKind;
import org.clausebook.model.source.SettingValue;

/**
 * The value of each setting for one policy.
 *
 * <p>"Library default, groups, school. A fixed one set lower down, one that the chosen text reads
 * and nobody set: errors."
 */
final class SettingsTable {

    private final Map<String, Setting> settings = new LinkedHashMap<>();
    private final Set<String> read = new LinkedHashSet<>();

    SettingsTable(Making making) {
        Map<String, String> fixedBy = new LinkedHashMap<>();
        for (SettingKind kind : making.workspace.library().settings().values()) {
            kind.standard()
                    .ifPresent(
                            value ->
                                    settings.put(
                                            kind.name(), new Setting(kind, value, Layer.PROVIDER)));
            if (kind.fixed()) {
                fixedBy.put(kind.name(), "the library");
            }
        }
        for (Layer layer : making.layers) {
            layer.profile()
                    .settings()
                    .forEach((name, value) -> set(making, layer, name, value, fixedBy));
            layer.profile().fixed().forEach(name -> fixedBy.putIfAbsent(name.value(), layer.id()));
        }
    }

    private void set(
            Making making,
            Layer layer,
            String name,
            SettingValue value,
            Map<String, String> fixedBy) {
        SettingKind kind = making.workspace.library().settings().get(name);
        String fixer = fixedBy.get(name);
        if (fixer != null) {
            making.report(
                    Diagnostic.of(ResolveProblem.SETTING_FIXED, value.at(), name, fixer)
                            .underline(name.length()));
        } else if (kind != null) {
            settings.put(name, new Setting(kind, value, layer.id()));
        }
    }

    /** The setting of this name; asking counts as reading it. */
    Optional<Setting> read(String name) {
        read.add(name);
        return Optional.ofNullable(settings.get(name));
    }

    /** The same for who only looks: the policy's text does not ask for it. */
    Optional<Setting> look(String name) {
        return Optional.ofNullable(settings.get(name));
    }

    /** The names that were read, set or not. */
    Set<String> names() {
        return read;
    }

    /** The settings that were read, in the vocabulary's order. */
    Map<String, Setting> used() {
        Map<String, Setting> used = new LinkedHashMap<>(settings);
        used.keySet().retainAll(read);
        return used;
    }
}
