package org.clausebook.check;

import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Diagnostics;
import org.clausebook.model.policy.Setting;
import org.clausebook.model.source.SettingType;
import org.clausebook.words.Nouns;

/**
 * A term holds the word for one, since texts make the plural of it. Where the library's word speaks
 * of several, as "staff" does, a school's may.
 */
final class PluralTermRule implements Rule {

    @Override
    public void check(Checked checked, Diagnostics diagnostics) {
        checked.policy().settings().values().stream()
                .filter(setting -> setting.kind().type() == SettingType.TERM)
                .filter(PluralTermRule::isPluralForOne)
                .forEach(setting -> report(checked, setting, diagnostics));
    }

    private static boolean isPluralForOne(Setting setting) {
        return setting.value().plural().isEmpty()
                && Nouns.isPlural(setting.value().first())
                && !setting.kind().mayBeMany();
    }

    private static void report(Checked checked, Setting setting, Diagnostics diagnostics) {
        String typed = setting.value().first();
        String name = setting.kind().name();
        diagnostics.report(
                Diagnostic.of(
                                CheckProblem.PLURAL_TERM,
                                setting.value().items().get(0).at(),
                                typed,
                                name)
                        .underline(typed.length())
                        .about(checked.policy().owner() + "/" + name)
                        .hint(
                                "write the word for one, or both: "
                                        + name
                                        + ": {one: ..., many: "
                                        + typed
                                        + "}"));
    }
}
