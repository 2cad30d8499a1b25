package org.clausebook.check.wording;

import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.model.source.SettingKind;
import org.clausebook.model.source.SettingType;

/**
 * Articles and endings that follow a school's word are asked for with it, never typed: "a {head}"
 * is wrong where the head is called Executive Headteacher.
 */
final class TypedFormRule implements WordingRule {

    private static final String NAME = "([A-Za-z][a-z0-9-]*)";
    private static final Pattern ARTICLE =
            Pattern.compile("\\b([Aa])n?[ \\n]+\\{" + NAME + "(['\\u2019]s)?\\}");
    private static final Pattern SEVERAL = Pattern.compile("\\{" + NAME + "\\}e?s\\b");
    private static final Pattern POSSESSIVE =
            Pattern.compile(
                    "\\{" + NAME + "(:plural)?\\}(?:['\\u2019]s\\b|(?<=:plural\\})['\\u2019])");

    private final Map<String, SettingKind> settings;

    TypedFormRule(Map<String, SettingKind> settings) {
        this.settings = settings;
    }

    @Override
    public void check(Wording wording, Consumer<Diagnostic> found) {
        look(
                wording,
                ARTICLE,
                2,
                found,
                typed -> typed.group(1) + " " + lower(typed.group(2)) + or(typed, 3));
        look(wording, SEVERAL, 1, found, typed -> typed.group(1) + ":plural");
        look(wording, POSSESSIVE, 1, found, typed -> typed.group(1) + or(typed, 2) + "'s");
    }

    private interface Asked {
        String of(MatchResult typed);
    }

    private void look(
            Wording wording, Pattern pattern, int name, Consumer<Diagnostic> found, Asked asked) {
        Matcher matcher = pattern.matcher(wording.passage().text());
        while (matcher.find()) {
            if (isTerm(lower(matcher.group(name)))) {
                found.accept(
                        wording.told(WordingProblem.TYPED_FORM, matcher.toMatchResult())
                                .hint("type '{" + asked.of(matcher) + "}'"));
            }
        }
    }

    private boolean isTerm(String name) {
        SettingKind kind = settings.get(name);
        return kind != null && kind.type() == SettingType.TERM;
    }

    private static String or(MatchResult typed, int group) {
        String there = typed.group(group);
        return there == null ? "" : there;
    }

    private static String lower(String name) {
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }
}
