package org.clausebook.resolve;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.clausebook.model.policy.Setting;
import org.clausebook.model.source.Placed;
import org.clausebook.model.source.SettingValue;
import org.clausebook.model.text.Form;
import org.clausebook.words.Nouns;
import org.clausebook.words.Words;

/**
 * A setting's value in the form that a text asks for: its plural, with an article, a capital first,
 * a possessive.
 */
final class Terms {

    private final Words words;

    Terms(Words words) {
        this.words = words;
    }

    /**
     * The words that print; {@code choices} are the two wordings of a choice by number, else empty.
     */
    String print(Setting setting, Form form, List<String> choices) {
        if (form.kind() == Form.Kind.BY_NUMBER) {
            return choices.get(isMany(setting) ? 1 : 0);
        }
        boolean plural = form.kind() == Form.Kind.PLURAL;
        String text = plural ? plural(setting) : value(setting.value());
        if (form.possessive()) {
            boolean many = plural || isMany(setting);
            text = text + (many && text.endsWith("s") ? "'" : "'s");
        }
        if (form.article()) {
            String article = setting.value().article().orElse(articleOf(setting));
            text = article.equals("none") ? text : article + " " + text;
        }
        return form.capital() ? capital(text) : text;
    }

    /** One value, or a list's as a sentence has them: A, B and C. */
    String value(SettingValue value) {
        List<String> items = value.items().stream().map(Placed::value).toList();
        int last = items.size() - 1;
        return last < 1
                ? String.join("", items)
                : String.join(", ", items.subList(0, last))
                        + " "
                        + words.say("list.and")
                        + " "
                        + items.get(last);
    }

    /** Whether the term speaks of many: its plural is itself, as of "staff". */
    private static boolean isMany(Setting setting) {
        return plural(setting).equals(setting.value().first());
    }

    private static String plural(Setting setting) {
        String one = setting.value().first();
        return setting.value()
                .plural()
                .or(() -> sameAsStandard(setting, one))
                .orElse(
                        setting.kind().mayBeMany() && Nouns.isPlural(one)
                                ? one
                                : Nouns.plural(one));
    }

    /**
     * A school that sets a term to the library's own word means the library's plural of it, too.
     */
    private static Optional<String> sameAsStandard(Setting setting, String one) {
        return setting.kind()
                .standard()
                .filter(standard -> standard.first().equals(one))
                .flatMap(SettingValue::plural);
    }

    private static String articleOf(Setting setting) {
        String one = setting.value().first();
        Optional<String> standard =
                setting.kind()
                        .standard()
                        .filter(value -> value.first().equals(one))
                        .flatMap(SettingValue::article);
        return standard.orElseGet(() -> Nouns.article(one));
    }

    private static String capital(String text) {
        return text.isEmpty()
                ? text
                : text.substring(0, text.offsetByCodePoints(0, 1)).toUpperCase(Locale.ROOT)
                        + text.substring(text.offsetByCodePoints(0, 1));
    }
}
