package org.clausebook.resolve;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Diagnostics;
import org.clausebook.model.source.Profile;
import org.clausebook.model.source.SettingValue;

/**
 * Remembers over one run which settings the policies of each profile read, so that one that nobody
 * reads is told.
 */
public final class SettingsUse {

    /** Forms read these whether or not a clause does. */
    static final List<String> READ_BY_FORMS = List.of("return-to", "return-by", "kept-until");

    /** Where a policy has forms, they name these people: whom to ask, and whom a pupil tells. */
    static final List<String> ROLES_ON_FORMS = List.of("head", "class-teacher");

    private final Map<String, Set<String>> read = new HashMap<>();

    /** A policy of these layers read the setting. */
    synchronized void read(List<Layer> layers, String setting) {
        layers.forEach(
                layer -> read.computeIfAbsent(layer.id(), id -> new HashSet<>()).add(setting));
    }

    /**
     * Reports the settings of a profile that none of its policies, nor any of its members', read.
     */
    public synchronized void reportUnused(Profile profile, Diagnostics diagnostics) {
        Set<String> known = read.getOrDefault(profile.id(), Set.of());
        for (Map.Entry<String, SettingValue> setting : profile.settings().entrySet()) {
            if (!known.contains(setting.getKey()) && !READ_BY_FORMS.contains(setting.getKey())) {
                diagnostics.report(
                        Diagnostic.of(
                                        ResolveProblem.SETTING_UNUSED,
                                        setting.getValue().at(),
                                        setting.getKey())
                                .about(profile.id() + "/" + setting.getKey()));
            }
        }
    }
}
