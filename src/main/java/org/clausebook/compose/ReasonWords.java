package org.clausebook.compose;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clausebook.compare.Change;
import org.clausebook.compare.Ground;
import org.clausebook.compare.Turn;
import org.clausebook.model.policy.Policy;
import org.clausebook.model.policy.Setting;
import org.clausebook.model.source.Source;
import org.clausebook.words.Dates;
import org.clausebook.words.Words;

/** Says a cause in whole sentences for governors: what it is, why, and what it rests on. */
public final class ReasonWords {

    private static final String DAY = "\\d{4}-\\d{2}-\\d{2}";

    private final Words words;
    private final String owner;
    private final Map<String, Setting> settings;
    private final Map<String, String> sources;

    public ReasonWords(Compared compared, Words words) {
        this.words = words;
        Policy now = compared.now().policy();
        this.owner = now.owner();
        this.settings = now.settings();
        this.sources =
                Stream.concat(now.sources().stream(), compared.before().policy().sources().stream())
                        .collect(
                                Collectors.toMap(
                                        Source::id, Source::title, (first, second) -> first));
    }

    /** The sentences, one after another. */
    public List<String> sentences(Change change) {
        List<String> sentences = new ArrayList<>();
        sentences.add(ended(what(change)));
        for (Ground ground : change.grounds()) {
            if (ground.version().orElse(0) == 1) {
                continue; // that a clause was written at all says nothing to those who read of a
                // change
            }
            String because =
                    ground.because()
                            .map(one -> one.name().toLowerCase(Locale.ROOT))
                            .orElse("given");
            sentences.add(ended(words.say("reason.because." + because, ground.reason())));
            ground.agreed()
                    .ifPresent(
                            agreed ->
                                    sentences.add(
                                            words.say(
                                                    "reason.agreed",
                                                    agreed.body(),
                                                    Dates.day(agreed.on()))));
        }
        rests(change).ifPresent(sentences::add);
        return sentences;
    }

    private String what(Change change) {
        return switch (change.kind()) {
            case LIBRARY_VERSION ->
                    words.say(
                            "reason.version",
                            change.title(),
                            change.was().orElse(""),
                            change.is().orElse(""));
            case OWN_WORDING ->
                    words.say("reason.wording." + whose(change) + turn(change), change.title());
            case CLAUSE_ADDED -> words.say("reason.added." + whose(change), change.title());
            case CLAUSE_LEFT_OUT -> words.say("reason.omitted." + whose(change), change.title());
            case ORDER -> words.say("reason.order." + whose(change));
            case SETTING, VOCABULARY -> setting(change).orElse(change.words());
            default -> capital(change.words());
        };
    }

    /** Named by what the setting is for, since its own name is the provider's. */
    private Optional<String> setting(Change change) {
        Optional<Setting> setting = Optional.ofNullable(settings.get(change.subject()));
        return setting.map(Setting::kind)
                .map(kind -> kind.help().isBlank() ? kind.name() : kind.help().strip())
                .map(help -> help.replaceFirst("\\s*\\([^)]*\\)", "").replaceFirst("\\.$", ""))
                .flatMap(
                        help ->
                                change.was()
                                        .flatMap(
                                                was ->
                                                        change.is()
                                                                .map(
                                                                        is ->
                                                                                words.say(
                                                                                        "reason.setting",
                                                                                        help,
                                                                                        shown(was),
                                                                                        shown(
                                                                                                is)))));
    }

    private static String shown(String value) {
        if (!value.matches(DAY)) {
            return value;
        }
        try {
            return Dates.day(LocalDate.parse(value));
        } catch (DateTimeException e) {
            return value; // it only looks like a day
        }
    }

    private String whose(Change change) {
        String layer = change.layer().orElse(Change.PROVIDER);
        if (layer.equals(Change.PROVIDER)) {
            return "provider";
        }
        return layer.equals(owner) ? "school" : "group";
    }

    private static String turn(Change change) {
        return change.turn() == Turn.NEW ? ".new" : change.turn() == Turn.GONE ? ".gone" : ".other";
    }

    private Optional<String> rests(Change change) {
        List<String> titles =
                change.grounds().stream()
                        .flatMap(ground -> ground.sources().stream())
                        .distinct()
                        .map(id -> sources.getOrDefault(id, ""))
                        .filter(title -> !title.isEmpty())
                        .toList();
        return titles.isEmpty()
                ? Optional.empty()
                : Optional.of(words.say("reason.rests", String.join("; ", titles)));
    }

    private static String ended(String sentence) {
        String text = sentence.strip();
        return text.isEmpty() || ".!?".indexOf(text.charAt(text.length() - 1)) >= 0
                ? text
                : text + ".";
    }

    private static String capital(String text) {
        return text.isEmpty()
                ? text
                : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
