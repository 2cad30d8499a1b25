package org.clausebook.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.clausebook.check.PlacedWords.Line;
import org.clausebook.check.RoleWords.Called;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Diagnostics;
import org.clausebook.model.policy.ResolvedClause;
import org.clausebook.model.source.Placed;
import org.clausebook.model.source.SettingKind;
import org.clausebook.model.text.Origin;

/**
 * One document has one word for one role. Beside the school's own, the library's word for it and
 * those that it lists under {@code also} are two words for one: most often another school's, left
 * in.
 */
final class RoleWordRule implements Rule {

    /** Somebody else: "the deputy headteacher". */
    private static final List<String> SOMEBODY_ELSE =
            List.of("deputy ", "assistant ", "former ", "another ", "other ");

    @Override
    public void check(Checked checked, Diagnostics diagnostics) {
        Map<String, String> strangers = new LinkedHashMap<>();
        Map<String, String> own = new LinkedHashMap<>();
        for (SettingKind kind : checked.workspace().library().settings().values()) {
            Optional<Called> called = RoleWords.of(checked, kind.name());
            if (!kind.also().isEmpty() && called.isPresent()) {
                own.put(kind.name(), called.get().words());
                others(kind).forEach(word -> strangers.putIfAbsent(word, kind.name()));
            }
        }
        if (strangers.isEmpty()) {
            return;
        }
        Set<String> known = new LinkedHashSet<>(checked.roleWords());
        known.addAll(own.values());
        known.forEach(word -> strangers.keySet().removeIf(word::equalsIgnoreCase));
        Pattern pattern = pattern(known, strangers.keySet());
        for (ResolvedClause clause : checked.clauses()) {
            for (Line line : PlacedWords.of(clause.blocks())) {
                for (MatchResult found : pattern.matcher(line.words()).results().toList()) {
                    stranger(found, strangers)
                            .flatMap(setting -> told(line, found, setting, own))
                            .ifPresent(
                                    problem ->
                                            checked.tell(
                                                    clause,
                                                    problem.about(clause.id()),
                                                    diagnostics));
                }
            }
        }
    }

    /** The library's own word, and those that mean the same. */
    private static List<String> others(SettingKind kind) {
        List<String> words = new ArrayList<>(kind.also());
        kind.standard()
                .ifPresent(
                        standard ->
                                standard.items().stream().map(Placed::value).forEach(words::add));
        return words;
    }

    /**
     * Everything that is known, the longest first: within "Executive Headteacher" nobody speaks of
     * a headteacher.
     */
    private static Pattern pattern(Set<String> known, Set<String> strangers) {
        Set<String> all = new LinkedHashSet<>(known);
        all.addAll(strangers);
        return Pattern.compile(
                all.stream()
                        .filter(word -> !word.isBlank())
                        .sorted(Comparator.comparing(String::length).reversed())
                        .map(
                                word ->
                                        (isTypedAs(word) && !known.contains(word) ? "" : "(?i)")
                                                + Pattern.quote(word).replace(" ", "\\E\\s+\\Q"))
                        .map(word -> "(?:" + word + ")")
                        .collect(
                                Collectors.joining(
                                        "|",
                                        SOMEBODY_ELSE.stream()
                                                        .map(word -> "(?<!(?i:" + word + "))")
                                                        .collect(Collectors.joining())
                                                + "(?<![\\p{L}\\d-])(?:",
                                        ")(?![\\p{L}\\d-])")));
    }

    /** "Principal" is a role where it has a capital; "the principal reason" is none. */
    private static boolean isTypedAs(String word) {
        return !word.equals(word.toLowerCase(Locale.ROOT));
    }

    private static Optional<String> stranger(MatchResult found, Map<String, String> strangers) {
        String words = found.group().replaceAll("\\s+", " ");
        return strangers.entrySet().stream()
                .filter(
                        word ->
                                isTypedAs(word.getKey())
                                        ? word.getKey().equals(words)
                                        : word.getKey().equalsIgnoreCase(words))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /** What a school sets as a value of another setting is its own to say. */
    private static Optional<Diagnostic> told(
            Line line, MatchResult found, String setting, Map<String, String> own) {
        boolean isValue =
                line.origin(found.start()).filter(Origin.Value.class::isInstance).isPresent();
        return isValue
                ? Optional.empty()
                : line.place(found.start())
                        .map(
                                place ->
                                        Diagnostic.of(
                                                        CheckProblem.ROLE_WORD,
                                                        place,
                                                        found.group(),
                                                        own.getOrDefault(setting, ""))
                                                .underline(found.group().length())
                                                .hint("write {" + setting + "}"));
    }
}
