package org.clausebook.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    private final List<Change> changes = new ArrayList<>();

    ClauseChanges(ResolvedClause before, ResolvedClause now) {
        this.before = before;
        this.now = now;
    }

    List<Change> find() {
        boolean sameWords = Plain.wording(before).equals(Plain.wording(now));
        version();
        if (!before.variant().equals(now.variant())) {
            add(
                    Weight.SUBSTANTIVE,
                    Change.Kind.VARIANT,
                    "now in the wording "
                            + now.variant().map(name -> "'" + name + "'").orElse("of the library"));
        }
        if (!sameWords) {
            overrides();
            exceptions();
        }
        if (!sameWords && changes.isEmpty()) {
            // nobody stated a cause, so nobody can say that it is harmless
            add(Weight.SUBSTANTIVE, Change.Kind.WORDING, "other words");
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
                weight,
                Change.Kind.LIBRARY_VERSION,
                "version " + from + " to " + to + ": " + now.version().reason());
    }

    private void overrides() {
        Map<String, AppliedOverride> then = byTarget(before);
        Map<String, AppliedOverride> today = byTarget(now);
        today.forEach(
                (target, applied) -> {
                    if (!then.containsKey(target)) {
                        own(applied, "the wording of " + applied.layer() + " is new");
                    }
                });
        then.forEach(
                (target, applied) -> {
                    if (!today.containsKey(target)) {
                        own(applied, "the wording of " + applied.layer() + " is gone");
                    }
                });
        boolean reworded =
                then.keySet().equals(today.keySet())
                        && !Plain.ownWords(before).equals(Plain.ownWords(now));
        if (reworded) {
            today.values()
                    .forEach(
                            applied ->
                                    own(applied, "the wording of " + applied.layer() + " changed"));
        }
    }

    private void own(AppliedOverride applied, String words) {
        add(weight(Optional.of(applied.override().reason())), Change.Kind.OWN_WORDING, words);
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
                        weight(choice.reason()),
                        Change.Kind.EXCEPTION,
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

    private void add(Weight weight, Change.Kind kind, String words) {
        changes.add(
                new Change(weight, kind, now.id(), now.source().title().value() + ": " + words));
    }
}
