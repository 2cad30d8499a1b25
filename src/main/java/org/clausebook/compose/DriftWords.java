package org.clausebook.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clausebook.compare.redline.ThreeTexts;
import org.clausebook.model.policy.Drift;
import org.clausebook.model.policy.DriftCase;
import org.clausebook.model.source.Decision;
import org.clausebook.model.source.UnansweredLetter;
import org.clausebook.model.text.Run;
import org.clausebook.words.Dates;
import org.clausebook.words.Words;

/** What is said of a wording whose text has moved on, in words for those who decide. */
public final class DriftWords {

    private final Words words;
    private final Names names;

    public DriftWords(Words words, Names names) {
        this.words = words;
        this.names = names;
    }

    /** Such as "2 to decide, 1 worth a look". */
    public String count(List<DriftCase> cases) {
        List<String> parts = new ArrayList<>();
        for (String kind : List.of("open", "look", "same", "later")) {
            long number = cases.stream().filter(one -> kind(one.drift()).equals(kind)).count();
            if (number > 0) {
                parts.add(words.say("drift.count." + kind, number));
            }
        }
        return parts.isEmpty() ? words.say("drift.none") : String.join(", ", parts);
    }

    /** Whether it is decided for good: the wording was read against the text that stands there. */
    public static boolean isRead(Drift drift) {
        return drift.state() == Drift.State.DECIDED && drift.was().equals(drift.today());
    }

    /** Under which heading a case stands: open, look, same or later. */
    static String kind(Drift drift) {
        return switch (drift.state()) {
            case OPEN, GONE, SPLIT, MOVED -> "open";
            case LOOK -> "look";
            case SAME -> "same";
            case DECIDED, NOT_YET -> "later";
        };
    }

    /** Such as "Passwords: staff/passwords#lost". */
    public String heading(Drift drift) {
        return words.say("drift.heading", drift.title(), drift.target());
    }

    /** The same with whose it is and of which policy. */
    public String fullHeading(Drift drift) {
        return words.say(
                "drift.heading.page",
                heading(drift),
                names.profile(drift.layer()),
                names.policy(drift.school(), drift.policy()));
    }

    /** How it stands and why, a sentence or two each. */
    public List<String> sentences(DriftCase one) {
        Drift drift = one.drift();
        List<String> said = new ArrayList<>(List.of(state(drift)));
        drift.since()
                .forEach(
                        version ->
                                said.add(
                                        words.say(
                                                "drift.version",
                                                version.number(),
                                                Dates.day(version.inForce()),
                                                version.reason())));
        if (drift.restsOnLaw() && drift.state() != Drift.State.LOOK) {
            said.add(words.say("drift.law"));
        }
        if (!one.schools().equals(List.of(drift.layer()))) {
            said.add(
                    words.say(
                            "drift.schools",
                            one.schools().stream()
                                    .map(names::profile)
                                    .collect(Collectors.joining(", "))));
        }
        return List.copyOf(said);
    }

    /** The same for a board: which wording, and what was decided on it; empty where nothing was. */
    Optional<String> decided(Drift drift) {
        boolean told = kind(drift).equals("later") && !isRead(drift);
        return told ? Optional.of(heading(drift) + ". " + state(drift)) : Optional.empty();
    }

    private String state(Drift drift) {
        String name =
                "drift.state." + drift.state().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return switch (drift.state()) {
            case OPEN, SAME, LOOK -> words.say(name);
            case GONE -> words.say(name + (drift.isClauseGone() ? ".clause" : ""));
            case MOVED, SPLIT ->
                    words.say(
                            name,
                            drift.went().stream()
                                    .map(Object::toString)
                                    .collect(Collectors.joining(", ")));
            case DECIDED -> {
                Decision decision = drift.decision().orElseThrow();
                yield decision.unanswered()
                        .map(
                                letter ->
                                        words.say(
                                                name + ".no-reply", key(decision), silence(letter)))
                        .orElseGet(
                                () -> words.say(name, key(decision), by(decision), why(decision)));
            }
            case NOT_YET -> {
                Decision decision = drift.decision().orElseThrow();
                yield words.say(
                        name,
                        decision.until().map(Dates::day).orElse(""),
                        by(decision),
                        why(decision));
            }
        };
    }

    private String silence(UnansweredLetter letter) {
        return new UnansweredWords(words).of(letter);
    }

    private static String key(Decision decision) {
        return decision.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String why(Decision decision) {
        String why = decision.reason().why().strip();
        return why.endsWith(".") ? why.substring(0, why.length() - 1) : why;
    }

    private static String by(Decision decision) {
        return decision.reason()
                .agreed()
                .map(agreed -> agreed.body() + ", " + Dates.day(agreed.on()))
                .orElse("");
    }

    /** What stands above the text that the wording was written against. */
    public String was(Drift drift) {
        Optional<String> layer = drift.override().was().layer().map(named -> named.value());
        if (layer.isPresent()) {
            return words.say("drift.was.layer", names.profile(layer.get()));
        }
        return drift.override().was().version().isPresent()
                ? words.say("drift.was", drift.override().was().version().getAsInt())
                : words.say("drift.was.unknown");
    }

    /** What stands above the text as it is. */
    public String now(Drift drift) {
        if (drift.isClauseGone()) {
            return words.say("drift.now.gone");
        }
        return drift.upper()
                .map(layer -> words.say("drift.now.layer", names.profile(layer)))
                .orElseGet(() -> words.say("drift.now", drift.now()));
    }

    /** What stands above the own wording. */
    public String ours(Drift drift) {
        return words.say("drift.ours", names.profile(drift.layer()));
    }

    /** Who changed a sentence: "only the library". */
    public String by(Drift drift, ThreeTexts.By by) {
        return switch (by) {
            case NOBODY -> words.say("drift.by.nobody");
            case NEWER ->
                    drift.upper()
                            .map(layer -> words.say("drift.by.newer.layer", names.profile(layer)))
                            .orElseGet(() -> words.say("drift.by.newer"));
            case OWN -> words.say("drift.by.own");
            case BOTH_ALIKE -> words.say("drift.by.both-alike");
            case BOTH -> words.say("drift.by.both");
        };
    }

    /**
     * The sentences of the three texts; of a look those that changed, and then the own wording
     * alone.
     */
    public static List<ThreeTexts.Row> rows(Drift drift) {
        if (isRead(drift)) {
            return List.of();
        }
        if (drift.state() != Drift.State.LOOK) {
            return ThreeTexts.of(drift.was(), drift.today(), drift.ours()).rows();
        }
        List<ThreeTexts.Row> rows =
                new ArrayList<>(
                        ThreeTexts.of(drift.was(), drift.today(), drift.was()).rows().stream()
                                .filter(row -> row.by() != ThreeTexts.By.NOBODY)
                                .map(
                                        row ->
                                                new ThreeTexts.Row(
                                                        row.was(), row.now(), List.of(), row.by()))
                                .toList());
        ThreeTexts.of(List.of(), List.of(), drift.ours()).rows().stream()
                .map(
                        row ->
                                new ThreeTexts.Row(
                                        List.of(),
                                        List.of(),
                                        unmarked(row.own()),
                                        ThreeTexts.By.OWN))
                .forEach(rows::add);
        return List.copyOf(rows);
    }

    private static List<Run> unmarked(List<Run> runs) {
        return runs.stream()
                .flatMap(
                        run ->
                                run instanceof Run.Marked marked
                                        ? marked.runs().stream()
                                        : Stream.of(run))
                .toList();
    }

    /** The command that answers. */
    public String answer(Drift drift) {
        return words.say(
                "drift.decide",
                String.join(
                        " ",
                        "clausebook decide",
                        drift.layer(),
                        drift.policy(),
                        drift.target().toString(),
                        String.join("|", answers(drift))));
    }

    /** What may be written on a reply sheet. */
    String onSheet(Drift drift) {
        return words.say("drift.sheet", String.join(", ", answers(drift)));
    }

    private static List<String> answers(Drift drift) {
        return switch (drift.state()) {
            case LOOK -> List.of("looked");
            case SAME, GONE, SPLIT, MOVED -> List.of("adopt");
            case OPEN, DECIDED, NOT_YET ->
                    drift.restsOnLaw()
                            ? List.of("adopt", "adopt-with-changes")
                            : List.of("adopt", "adopt-with-changes", "keep", "not-yet");
        };
    }

    /** Such as "Code for the answer: 0123 4567 89ab". */
    public String code(Drift drift) {
        return words.say("drift.code", drift.code());
    }
}
