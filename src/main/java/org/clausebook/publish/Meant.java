package org.clausebook.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.clausebook.diagnostic.Place;
import org.clausebook.model.policy.Drift;
import org.clausebook.model.source.Amendment;
import org.clausebook.model.source.Basis;
import org.clausebook.model.source.Decision;
import org.clausebook.model.source.DecisionKind;
import org.clausebook.model.source.Passage;
import org.clausebook.model.source.Placed;
import org.clausebook.model.source.PolicyChoice;
import org.clausebook.model.source.Profile;
import org.clausebook.model.source.Reason;

/** What a file should say of one policy after an edit, to be held against what it says. */
final class Meant {

    private static final Pattern PLACE = Pattern.compile("at=[^,\\]]*:\\d+:\\d+|, indent=\\d+");

    private PolicyChoice choice;

    Meant(PolicyChoice choice) {
        this.choice = choice;
    }

    PolicyChoice choice() {
        return choice;
    }

    /** A profile without where things stand: the same words give the same spelling. */
    static String spelled(Profile profile) {
        return PLACE.matcher(profile.toString())
                .replaceAll("")
                .replaceAll("\\s+", " ")
                .replaceAll(" (?=[,\\]])", "");
    }

    void without(Amendment override) {
        choice =
                choice.with(
                        choice.overrides().stream()
                                .filter(one -> !one.at().equals(override.at()))
                                .toList(),
                        choice.decisions());
    }

    /** The same wording, written against the text that stands there now. */
    void redated(Drift drift) {
        Amendment old = drift.override();
        Place at = old.was().at();
        boolean byVersion = drift.upper().isEmpty();
        Basis basis =
                new Basis(
                        OptionalInt.of(drift.now()),
                        drift.upper().map(layer -> new Placed<>(layer, at)),
                        byVersion
                                ? Optional.empty()
                                : Optional.of(new Passage(WordingEdit.seen(drift), at, 0)),
                        at);
        Optional<Placed<String>> over = drift.upper().map(layer -> new Placed<>(layer, at));
        boolean touched = !byVersion || old.was().text().isPresent();
        change(old, words(old), basis, touched ? over : old.over());
    }

    void reworded(Drift drift, String wording) {
        Amendment now =
                choice.overrides().stream()
                        .filter(one -> one.at().equals(drift.override().at()))
                        .findFirst()
                        .orElse(drift.override());
        Optional<Passage> text =
                now.text().map(old -> new Passage(wording.strip(), old.at(), old.indent()));
        change(now, text, now.was(), now.over());
    }

    private static Optional<Passage> words(Amendment override) {
        return override.text();
    }

    private void change(
            Amendment old, Optional<Passage> text, Basis basis, Optional<Placed<String>> over) {
        Amendment fresh =
                new Amendment(
                        old.target(),
                        old.op(),
                        text,
                        basis,
                        over,
                        old.reason(),
                        old.note(),
                        old.consulted(),
                        old.expires(),
                        old.at());
        choice =
                choice.with(
                        choice.overrides().stream()
                                .map(one -> one.at().equals(old.at()) ? fresh : one)
                                .toList(),
                        choice.decisions());
    }

    void decided(Drift drift, Reply reply) {
        Place at = choice.at();
        List<Decision> all = new ArrayList<>(choice.decisions());
        all.add(
                new Decision(
                        new Placed<>(drift.target().clause(), at),
                        drift.target().isClause()
                                ? Optional.empty()
                                : Optional.of(new Placed<>(drift.target().anchor(), at)),
                        drift.now(),
                        DecisionKind.valueOf(reply.answer().name()),
                        OptionalInt.empty(),
                        new Reason(reply.reason().orElseThrow(), reply.agreed(), Optional.empty()),
                        reply.until(),
                        reply.unanswered(),
                        reply.note(),
                        at));
        choice = choice.with(choice.overrides(), all);
    }
}
