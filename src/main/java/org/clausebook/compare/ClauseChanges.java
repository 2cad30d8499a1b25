package org.clausebook.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.clausebook.model.policy.AppliedOverride;
import org.clausebook.model.policy.Choice;
import org.clausebook.model.policy.ResolvedClause;
import org.clausebook.model.source.ClauseVersion;
import org.clausebook.model.source.Reason;
import org.clausebook.model.source.Weight;

/** What changed in one clause that both states of a policy have. */
final class ClauseChanges {

    private final ResolvedClause before;
    private final ResolvedClause now;
    private final Versions versions;
    private final List<Change> changes = new ArrayList<>();

    ClauseChanges(ResolvedClause before, ResolvedClause now, Versions versions) {
        this.before = before;
        this.now = now;
        this.versions = versions;
    }

    List<Change> find() {
        boolean sameWords = Plain.wording(before).equals(Plain.wording(now));
        version();
        if (!before.variant().equals(now.variant())) {
            variant();
        }
        if (!sameWords) {
            overrides();
            exceptions();
        }
        if (!sameWords && changes.isEmpty()) {
            // nobody stated a cause, so nobody can say that it is harmless
            add(telling(Change.Kind.WORDING).weighs(Weight.SUBSTANTIVE), "other words");
        }
        return changes;
    }

    /** A version's own class; of several passed over, the highest. */
    private void version() {
        int from = before.version().number();
        int to = now.version().number();
        if (from == to) {
            return;
        }
        Weight weight =
                to < from
                                || now.source().versions().stream()
                                        .filter(v -> v.number() > from && v.number() <= to)
                                        .map(ClauseVersion::change)
                                        .anyMatch(Weight.SUBSTANTIVE::equals)
                        ? Weight.SUBSTANTIVE
                        : Weight.EDITORIAL;
        add(
                telling(Change.Kind.LIBRARY_VERSION)
                        .weighs(weight)
                        .by(now.source().layer())
                        .fromTo(
                                Optional.of(Integer.toString(from)),
                                Optional.of(Integer.toString(to)))
                        .grounds(passedOver(from, to)),
                "version " + from + " to " + to + ": " + now.version().reason());
    }

    /** Each version after the one that stood there, as far as it is known. */
    private List<Ground> passedOver(int from, int to) {
        Map<Integer, ClauseVersion> known = new TreeMap<>();
        versions.of(now.id()).forEach(version -> known.put(version.number(), version));
        now.source().versions().forEach(version -> known.put(version.number(), version));
        known.put(to, now.version());
        return known.values().stream()
                .filter(version -> version.number() > from || version.number() == to)
                .filter(version -> version.number() <= to)
                .map(Ground::of)
                .toList();
    }

    private void variant() {
        Optional<Choice> chosen =
                Stream.of(now, before)
                        .flatMap(clause -> clause.choices().stream())
                        .filter(choice -> choice.what() == Choice.What.VARIANT)
                        .findFirst();
        add(
                telling(Change.Kind.VARIANT)
                        .weighs(Weight.SUBSTANTIVE)
                        .by(chosen.map(Choice::layer).orElse(now.source().layer()))
                        .fromTo(before.variant(), now.variant())
                        .grounds(chosen.flatMap(Choice::reason)),
                "now in the wording "
                        + now.variant().map(name -> "'" + name + "'").orElse("of the library"));
    }

    private void overrides() {
        Map<String, AppliedOverride> then = byTarget(before);
        Map<String, AppliedOverride> today = byTarget(now);
        today.forEach(
                (target, applied) -> {
                    if (!then.containsKey(target)) {
                        own(applied, Turn.NEW, "is new");
                    }
                });
        then.forEach(
                (target, applied) -> {
                    if (!today.containsKey(target)) {
                        own(applied, Turn.GONE, "is gone");
                    }
                });
        boolean reworded =
                then.keySet().equals(today.keySet())
                        && !Plain.ownWords(before).equals(Plain.ownWords(now));
        if (reworded) {
            today.values().forEach(applied -> own(applied, Turn.CHANGED, "changed"));
        }
    }

    private void own(AppliedOverride applied, Turn turn, String words) {
        add(
                telling(Change.Kind.OWN_WORDING)
                        .weighs(weight(Optional.of(applied.override().reason())))
                        .is(turn)
                        .by(applied.layer())
                        .at(Optional.of(applied.override().target().value().toString()))
                        .does(applied.override().op())
                        .grounds(Optional.of(applied.override().reason())),
                "the wording of " + applied.layer() + " " + words);
    }

    private static Map<String, AppliedOverride> byTarget(ResolvedClause clause) {
        Map<String, AppliedOverride> found = new LinkedHashMap<>();
        for (AppliedOverride applied : clause.overrides()) {
            found.put(
                    applied.layer()
                            + " "
                            + applied.override().op()
                            + " "
                            + applied.override().target().value(),
                    applied);
        }
        return found;
    }

    private void exceptions() {
        List<String> then = slots(before);
        for (Choice choice : now.choices()) {
            if (isSlot(choice) && !then.contains(key(choice))) {
                add(
                        telling(Change.Kind.EXCEPTION)
                                .weighs(weight(choice.reason()))
                                .by(choice.layer())
                                .at(choice.detail())
                                .grounds(choice.reason()),
                        "the exception '" + choice.detail().orElse("") + "' is settled otherwise");
            }
        }
    }

    private static List<String> slots(ResolvedClause clause) {
        return clause.choices().stream()
                .filter(ClauseChanges::isSlot)
                .map(ClauseChanges::key)
                .toList();
    }

    private static boolean isSlot(Choice choice) {
        return choice.what() == Choice.What.FILL_SLOT || choice.what() == Choice.What.DECLINE_SLOT;
    }

    private static String key(Choice choice) {
        return choice.what() + " " + choice.detail().orElse("");
    }

    /** A layer's own change is substantive unless it says that it is not. */
    static Weight weight(Optional<Reason> reason) {
        return reason.flatMap(Reason::change).orElse(Weight.SUBSTANTIVE);
    }

    private Telling telling(Change.Kind kind) {
        return new Telling(kind, now.id()).titled(now.source().title().value());
    }

    private void add(Telling telling, String words) {
        changes.add(telling.says(now.source().title().value() + ": " + words));
    }
}
