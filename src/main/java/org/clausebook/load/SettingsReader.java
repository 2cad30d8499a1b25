package org.clausebook.load;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clausebook.load.Node.Entry;
import org.clausebook.load.Node.Mapping;
import org.clausebook.model.source.Placed;
import org.clausebook.model.source.SettingKind;
import org.clausebook.model.source.SettingValue;

/** Reads what a profile sets: names and types come from the library. */
final class SettingsReader {

    private SettingsReader() {}

    static Map<String, SettingValue> read(Fields file) {
        Map<String, SettingValue> settings = new LinkedHashMap<>();
        Optional<Map<String, SettingKind>> known = file.scope().vocabulary().settings();
        for (Entry entry : file.entries("settings")) {
            Placed<String> name = new Placed<>(entry.key(), entry.at());
            boolean expected =
                    KnownWords.require(
                            file.scope(),
                            name,
                            known.map(Map::keySet),
                            LoadProblem.UNKNOWN_SETTING);
            Optional<SettingKind> kind = known.map(kinds -> kinds.get(entry.key()));
            boolean fits =
                    expected
                            && kind.map(k -> SettingTypes.check(k, entry.value(), file.scope()))
                                    .orElse(true);
            Optional<SettingValue> value = fits ? value(file, entry) : Optional.empty();
            value.ifPresentOrElse(
                    v -> settings.put(entry.key(), v), file.scope().findings()::leaveOut);
        }
        return settings;
    }

    private static Optional<SettingValue> value(Fields file, Entry entry) {
        if (entry.value() instanceof Mapping) {
            return file.one(
                    entry.value(),
                    entry.at(),
                    forms ->
                            new SettingValue(
                                    List.of(forms.text("one")),
                                    forms.maybeWords("many"),
                                    forms.maybeWords("article"),
                                    entry.at()));
        }
        if (file.scope().findings().isSpoiled(entry.value())) {
            return Optional.empty();
        }
        List<Placed<String>> items = file.child("settings").texts(entry.key());
        return Optional.of(new SettingValue(items, Optional.empty(), Optional.empty(), entry.at()));
    }
}
