package org.clausebook.load;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.model.source.Placed;
import org.clausebook.model.source.SettingClass;
import org.clausebook.model.source.SettingKind;
import org.clausebook.model.source.SettingType;
import org.clausebook.model.source.SettingValue;

/**
 * Reads one setting of the vocabulary: its type, what it means and what holds where nobody sets it.
 */
final class SettingKindReader {

    /** Names that Clausebook fills in itself. */
    static final Set<String> FILLED_IN =
            Set.of(
                    "title",
                    "school-name",
                    "provider",
                    "edition",
                    "approved",
                    "approved-by",
                    "issued",
                    "in-force",
                    "review",
                    "supersedes",
                    "changes",
                    "owner",
                    "policy-year",
                    "related-policies",
                    "sources");

    private SettingKindReader() {}

    static SettingKind read(String name, Fields fields) {
        refuseName(name, fields);
        SettingType type = fields.oneOf("type", SettingType.class, SettingType.TEXT);
        List<Placed<String>> choices = fields.texts("choices");
        if (type == SettingType.CHOICE && !fields.has("choices")) {
            fields.scope().check().missingKey(fields.mapping(), "choices");
        }
        KeysThatFit.only(fields, "choices", type == SettingType.CHOICE, "goes with type: choice");
        KeysThatFit.only(fields, "plural", type == SettingType.TERM, "goes with type: term");
        KeysThatFit.only(fields, "article", type == SettingType.TERM, "goes with type: term");
        KeysThatFit.only(fields, "also", type == SettingType.TERM, "goes with type: term");
        Optional<SettingValue> standard =
                fields.entry("default")
                        .map(
                                entry ->
                                        new SettingValue(
                                                fields.texts("default"),
                                                fields.maybeWords("plural"),
                                                fields.maybeWords("article"),
                                                entry.at()));
        List<String> answers = choices.stream().map(Placed::value).toList();
        boolean required = fields.yes("required", standard.isEmpty());
        SettingKind kind =
                new SettingKind(
                        name,
                        type,
                        fields.oneOf("class", SettingClass.class, SettingClass.RULE),
                        fields.words("help"),
                        standard,
                        answers,
                        fields.wordList("also"),
                        required,
                        fields.yes("fixed", false),
                        fields.at());
        fields.entry("default")
                .ifPresent(entry -> SettingTypes.check(kind, entry.value(), fields.scope()));
        return kind;
    }

    private static void refuseName(String name, Fields fields) {
        if (FILLED_IN.contains(name) || name.equals("plural") || name.startsWith("slot-")) {
            fields.scope()
                    .findings()
                    .report(
                            Diagnostic.of(LoadProblem.RESERVED_NAME, fields.at(), name)
                                    .underline(name.length())
                                    .hint("choose another name for the setting"));
        }
    }
}
