package org.clausebook.check;

import java.util.Optional;
import org.clausebook.model.policy.Setting;
import org.clausebook.model.source.Placed;
import org.clausebook.model.source.Profile;
import org.clausebook.model.source.SettingKind;
import org.clausebook.model.source.SettingValue;
import org.clausebook.model.source.Workspace;

/**
 * What a school calls people: the words of a setting as its policy uses them or, where no text of
 * it does, as the school, its groups or the library set them.
 */
final class RoleWords {

    /**
     * A setting's value.
     *
     * @param layer who set it
     */
    record Called(SettingValue value, String layer) {
        String words() {
            return value.items().get(0).value();
        }

        boolean isLibrarys() {
            return layer.equals(LIBRARY);
        }
    }

    private static final String LIBRARY = "provider";

    private RoleWords() {}

    /** Empty where nobody has set it. */
    static Optional<Called> of(Checked checked, String setting) {
        Setting used = checked.policy().settings().get(setting);
        Optional<Called> called =
                used == null
                        ? unused(checked.workspace(), checked.policy().owner(), setting)
                        : Optional.of(new Called(used.value(), used.layer()));
        return called.filter(found -> !found.value().items().isEmpty());
    }

    private static Optional<Called> unused(Workspace workspace, String owner, String setting) {
        Optional<Profile> layer = Optional.ofNullable(workspace.profiles().get(owner));
        while (layer.isPresent()) {
            SettingValue value = layer.get().settings().get(setting);
            if (value != null) {
                return Optional.of(new Called(value, layer.get().id()));
            }
            layer = layer.get().group().map(Placed::value).map(workspace.profiles()::get);
        }
        return Optional.ofNullable(workspace.library().settings().get(setting))
                .flatMap(SettingKind::standard)
                .map(value -> new Called(value, LIBRARY));
    }
}
