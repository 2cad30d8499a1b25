package org.clausebook.handbook;

import static org.clausebook.handbook.Markdown.text;

import java.util.Locale;
import org.clausebook.model.source.Placed;
import org.clausebook.model.source.SettingKind;
import org.clausebook.model.source.Workspace;

/** What a school can set, with what each setting is for. */
final class SettingsPage {

    private SettingsPage() {}

    static String make(Workspace workspace) {
        Markdown page = new Markdown("Every setting");
        page.paragraph(
                "These are the only names that a school's file may use under settings. One without a default must be"
                        + " set where a text reads it, unless it says that it need not be.");
        page.head("Setting", "What it is for", "Type", "Default");
        for (SettingKind kind : workspace.library().settings().values()) {
            String choices =
                    kind.choices().isEmpty() ? "" : ": " + String.join(", ", kind.choices());
            page.row(
                    "`" + kind.name() + "`",
                    text(kind.help()),
                    text(kind.type().name().toLowerCase(Locale.ROOT) + choices),
                    text(standard(kind)));
        }
        return page.end().toString();
    }

    private static String standard(SettingKind kind) {
        return kind.standard()
                .map(value -> String.join(", ", value.items().stream().map(Placed::value).toList()))
                .orElse(kind.required() ? "none: must be set" : "none: may stay unset");
    }
}
