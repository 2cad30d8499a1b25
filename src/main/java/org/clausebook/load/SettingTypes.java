package org.clausebook.load;

import java.util.List;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Suggestion;
import org.clausebook.load.Node.Mapping;
import org.clausebook.load.Node.Scalar;
import org.clausebook.load.Node.Sequence;
import org.clausebook.model.source.Placed;
import org.clausebook.model.source.SettingKind;
import org.clausebook.model.source.SettingType;

/** Checks that the value of a setting has the setting's type. */
final class SettingTypes {

    private SettingTypes() {}

    /** Whether the value fits; where it does not, says so. */
    static boolean check(SettingKind kind, Node node, Scope scope) {
        if (scope.findings().isSpoiled(node)) {
            return false;
        }
        if (node instanceof Mapping) {
            return kind.type() == SettingType.TERM || wrong(kind, node, scope);
        }
        if (node instanceof Sequence) {
            return kind.type() == SettingType.LIST || wrong(kind, node, scope);
        }
        Scalar typed = (Scalar) node;
        return switch (kind.type()) {
            case TEXT, TERM -> true;
            case NUMBER -> typed.text().matches("[0-9]{1,9}") || wrong(kind, node, scope);
            case TIME ->
                    typed.text().matches("([01][0-9]|2[0-3]):[0-5][0-9]")
                            || wrong(kind, node, scope);
            case DATE ->
                    typed.text().matches("\\d{4}-\\d{2}-\\d{2}")
                            ? Days.read(typed, scope.findings()).isPresent()
                            : wrong(kind, node, scope);
            case LINK -> link(kind, typed, scope);
            case CHOICE -> kind.choices().contains(typed.text()) || notAChoice(kind, typed, scope);
            case LIST -> wrong(kind, node, scope);
        };
    }

    private static boolean link(SettingKind kind, Scalar typed, Scope scope) {
        if (!typed.text().matches("(https?://|mailto:)\\S+")) {
            return wrong(kind, typed, scope);
        }
        Links.checked(scope, new Placed<>(typed.text(), typed.at()));
        return true;
    }

    private static boolean notAChoice(SettingKind kind, Scalar typed, Scope scope) {
        List<String> choices = kind.choices();
        String nearest = Suggestion.didYouMean(typed.text(), choices);
        scope.findings()
                .report(
                        Diagnostic.of(
                                        LoadProblem.NOT_A_CHOICE,
                                        typed.at(),
                                        typed.text(),
                                        kind.name())
                                .underline(typed.width())
                                .hint(
                                        nearest.isEmpty()
                                                ? "the choices are " + String.join(", ", choices)
                                                : nearest));
        return false;
    }

    private static boolean wrong(SettingKind kind, Node node, Scope scope) {
        String found = node instanceof Scalar scalar ? "'" + scalar.text() + "'" : node.kind();
        scope.findings()
                .report(
                        Diagnostic.of(
                                        LoadProblem.WRONG_SETTING_TYPE,
                                        node.at(),
                                        kind.name(),
                                        wanted(kind),
                                        found)
                                .underline(node.width())
                                .hint("for example  " + kind.name() + ": " + example(kind)));
        return false;
    }

    private static String wanted(SettingKind kind) {
        return switch (kind.type()) {
            case TEXT -> "one line of text";
            case TERM -> "a term";
            case NUMBER -> "a number";
            case DATE -> "a date";
            case TIME -> "a time of day";
            case CHOICE -> "one of its choices";
            case LIST -> "a list";
            case LINK -> "a link";
        };
    }

    private static String example(SettingKind kind) {
        return switch (kind.type()) {
            case TEXT -> "every term";
            case TERM -> "Headteacher";
            case NUMBER -> "5";
            case DATE -> "2026-09-01";
            case TIME -> "08:45";
            case CHOICE -> kind.choices().isEmpty() ? "locker" : kind.choices().get(0);
            case LIST -> "[School messages, Class calendar]";
            case LINK -> "https://riverside.example";
        };
    }
}
