package org.clausebook.model.codec;

import java.util.List;
import java.util.Optional;
import org.clausebook.json.JsonArray;
import org.clausebook.json.JsonObject;
import org.clausebook.json.JsonValue;
import org.clausebook.model.policy.Setting;
import org.clausebook.model.source.SettingClass;
import org.clausebook.model.source.SettingKind;
import org.clausebook.model.source.SettingType;
import org.clausebook.model.source.SettingValue;

/** The settings that a policy read, as JSON and back. */
final class SettingCodec {

    private SettingCodec() {}

    static JsonValue write(Setting setting) {
        SettingKind kind = setting.kind();
        SettingValue value = setting.value();
        return JsonObject.with()
                .put("name", kind.name())
                .put("type", Constants.word(kind.type()))
                .put("class", Constants.word(kind.weight()))
                .put("help", kind.help())
                .put("items", JsonArray.of(value.items(), Fields::placed))
                .put("plural", Fields.text(value.plural()))
                .put("article", Fields.text(value.article()))
                .put("layer", setting.layer())
                .put("at", Fields.place(value.at()))
                .put("kind-at", Fields.place(kind.at()))
                .build();
    }

    static Setting read(JsonValue member) {
        JsonObject object = member.object();
        SettingKind kind =
                new SettingKind(
                        Fields.text(object, "name"),
                        Fields.constant(SettingType.values(), object, "type"),
                        Fields.constant(SettingClass.values(), object, "class"),
                        Fields.text(object, "help"),
                        Optional.empty(),
                        List.of(),
                        List.of(),
                        false,
                        false,
                        Fields.place(object, "kind-at"));
        SettingValue value =
                new SettingValue(
                        Fields.list(object.get("items"), Fields::placed),
                        Fields.find(object, "plural"),
                        Fields.find(object, "article"),
                        Fields.place(object, "at"));
        return new Setting(kind, value, Fields.text(object, "layer"));
    }
}
