package org.clausebook.load;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Place;
import org.clausebook.diagnostic.Suggestion;
import org.clausebook.load.Node.Entry;
import org.clausebook.model.source.Condition;
import org.clausebook.model.source.Placed;

/**
 * Reads words that must be among those of the library, and says of others which one may have been
 * meant.
 */
final class KnownWords {

    private KnownWords() {}

    /** Audiences; each must be one of the library's. */
    static List<String> audiences(Fields fields, String key) {
        List<Placed<String>> typed = fields.texts(key);
        typed.forEach(
                word ->
                        require(
                                fields.scope(),
                                word,
                                fields.scope().vocabulary().audiences(),
                                LoadProblem.UNKNOWN_AUDIENCE));
        return typed.stream().map(Placed::value).toList();
    }

    static String audience(Fields fields, String key) {
        Placed<String> typed = fields.text(key);
        require(
                fields.scope(),
                typed,
                fields.scope().vocabulary().audiences(),
                LoadProblem.UNKNOWN_AUDIENCE);
        return typed.value();
    }

    /** Who agreed or approved: one of the library's bodies or the provider. */
    static String body(Fields fields, String key) {
        Placed<String> typed = fields.text(key);
        require(
                fields.scope(),
                typed,
                fields.scope().vocabulary().bodies(),
                LoadProblem.UNKNOWN_BODY);
        return typed.value();
    }

    /** The id of a source in the register. */
    static void source(Scope scope, Placed<String> typed) {
        require(scope, typed, scope.vocabulary().sources(), LoadProblem.UNKNOWN_SOURCE);
    }

    /** Facts that must hold; none where the key is absent. */
    static Condition condition(Fields fields, String key) {
        Map<String, List<String>> facts = new LinkedHashMap<>();
        for (Entry entry : fields.entries(key)) {
            Vocabulary words = fields.scope().vocabulary();
            Placed<String> name = new Placed<>(entry.key(), entry.at());
            if (require(fields.scope(), name, words.facts(), LoadProblem.UNKNOWN_FACT)) {
                List<String> values = new ArrayList<>();
                for (Placed<String> value :
                        fields.maybeChild(key).map(c -> c.texts(entry.key())).orElse(List.of())) {
                    answer(fields.scope(), value, words.factValues(entry.key()), entry.key());
                    values.add(value.value());
                }
                facts.put(entry.key(), values);
            } else {
                fields.scope().findings().leaveOut();
            }
        }
        return facts.isEmpty() ? Condition.ALWAYS : new Condition(facts);
    }

    /** What a clause rules on the library's points. */
    static Map<String, Placed<String>> rules(Fields fields, String key) {
        Map<String, Placed<String>> rules = texts(fields, key);
        for (Entry entry : fields.entries(key)) {
            Vocabulary words = fields.scope().vocabulary();
            Placed<String> name = new Placed<>(entry.key(), entry.at());
            Placed<String> answer = rules.get(entry.key());
            if (require(fields.scope(), name, words.rules(), LoadProblem.UNKNOWN_RULE)
                    && answer != null) {
                answer(fields.scope(), answer, words.answers(entry.key()), entry.key());
            }
        }
        return rules;
    }

    /** Settings by settings; each must be one of the library's. */
    static Map<String, Placed<String>> settings(Fields fields, String key) {
        Map<String, Placed<String>> settings = texts(fields, key);
        for (Entry entry : fields.entries(key)) {
            setting(fields.scope(), new Placed<>(entry.key(), entry.at()));
            Optional.ofNullable(settings.get(entry.key()))
                    .ifPresent(to -> setting(fields.scope(), to));
        }
        return settings;
    }

    private static void setting(Scope scope, Placed<String> typed) {
        require(
                scope,
                typed,
                scope.vocabulary().settings().map(Map::keySet),
                LoadProblem.UNKNOWN_SETTING);
    }

    /** The texts below a key, by name. */
    static Map<String, Placed<String>> texts(Fields fields, String key) {
        Map<String, Placed<String>> texts = new LinkedHashMap<>();
        Optional<Fields> child = fields.maybeChild(key);
        for (Entry entry : fields.entries(key)) {
            child.flatMap(c -> c.maybeText(entry.key()))
                    .ifPresent(text -> texts.put(entry.key(), text));
        }
        return texts;
    }

    static void answer(
            Scope scope, Placed<String> typed, Optional<Collection<String>> known, String asked) {
        if (known.isPresent() && !known.get().contains(typed.value())) {
            String hint = Suggestion.didYouMean(typed.value(), known.get());
            String all = "known here: " + String.join(", ", known.get());
            scope.findings()
                    .report(
                            Diagnostic.of(
                                            LoadProblem.UNKNOWN_ANSWER,
                                            typed.at(),
                                            typed.value(),
                                            asked)
                                    .underline(typed.value().length())
                                    .hint(hint.isEmpty() ? all : hint));
        }
    }

    /** Whether the word is known, or nothing is known to compare it with. */
    static boolean require(
            Scope scope,
            Placed<String> typed,
            Optional<? extends Collection<String>> known,
            LoadProblem problem) {
        if (known.isEmpty() || known.get().contains(typed.value())) {
            return true;
        }
        String hint = Suggestion.didYouMean(typed.value(), List.copyOf(known.get()));
        boolean few = !known.get().isEmpty() && known.get().size() <= 20;
        String all = few ? "known here: " + String.join(", ", known.get()) : "";
        report(scope, typed.at(), typed.value(), hint.isEmpty() ? all : hint, problem);
        return false;
    }

    private static void report(
            Scope scope, Place at, String word, String hint, LoadProblem problem) {
        scope.findings()
                .report(Diagnostic.of(problem, at, word).underline(word.length()).hint(hint));
    }
}
