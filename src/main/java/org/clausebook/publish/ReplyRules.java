package org.clausebook.publish;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.clausebook.diagnostic.Suggestion;
import org.clausebook.model.policy.Drift;
import org.clausebook.model.policy.DriftCase;
import org.clausebook.model.source.Answer;
import org.clausebook.model.source.Decision;
import org.clausebook.words.Dates;

/** Which answers are open on which cases. */
final class ReplyRules {

    private final List<DriftCase> cases;
    private final LocalDate today;

    ReplyRules(List<DriftCase> cases, LocalDate today) {
        this.cases = List.copyOf(cases);
        this.today = today;
    }

    /** Why a reply cannot be written; nothing where it can. */
    Optional<String> against(Reply reply) {
        List<Drift> about = cases.stream().map(DriftCase::drift).filter(reply::isAbout).toList();
        if (about.isEmpty()) {
            return Optional.of(nothing(reply));
        }
        return about.stream()
                .map(drift -> against(drift, reply))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private String nothing(Reply reply) {
        List<String> targets =
                cases.stream()
                        .map(DriftCase::drift)
                        .filter(drift -> drift.layer().equals(reply.owner()))
                        .filter(drift -> drift.policy().equals(reply.policy()))
                        .map(drift -> drift.target().toString())
                        .distinct()
                        .toList();
        String near = Suggestion.didYouMean(reply.target().toString(), targets);
        String known =
                targets.isEmpty()
                        ? "there is nothing to decide in " + reply.policy()
                        : "there is " + String.join(", ", targets);
        return "nothing is to be decided on "
                + reply.target()
                + "; "
                + (near.isEmpty() ? known : near);
    }

    private Optional<String> against(Drift drift, Reply reply) {
        Answer answer = reply.answer();
        boolean putsOff = answer == Answer.NOT_YET || answer == Answer.KEEP;
        if (drift.restsOnLaw() && drift.state() != Drift.State.LOOK && putsOff) {
            return Optional.of(
                    "version "
                            + drift.now()
                            + " of "
                            + drift.target().clause()
                            + " does what the law requires, so '"
                            + answer.key()
                            + "' is not open; adopt, or adopt-with-changes");
        }
        if (reply.agreed().filter(one -> one.on().isAfter(today)).isPresent()) {
            return Optional.of("what is decided on a day still to come cannot be recorded yet");
        }
        return switch (drift.state()) {
            case LOOK ->
                    answer == Answer.LOOKED
                            ? Optional.empty()
                            : Optional.of(
                                    "the text under it is as it was: it needs one look, 'looked'");
            case SAME, GONE, SPLIT, MOVED ->
                    answer == Answer.ADOPT ? Optional.empty() : Optional.of(placeless(drift));
            case OPEN, NOT_YET, DECIDED -> decidable(drift, reply);
        };
    }

    private static String placeless(Drift drift) {
        return drift.state() == Drift.State.SAME
                ? "the text says by itself what this wording says; adopt takes the wording out"
                : "its place is gone; adopt takes the wording out, and override writes one anew for "
                        + (drift.went().isEmpty()
                                ? "another place"
                                : drift.went().stream()
                                        .map(Object::toString)
                                        .collect(Collectors.joining(" or ")));
    }

    private Optional<String> decidable(Drift drift, Reply reply) {
        if (reply.answer() == Answer.LOOKED) {
            return Optional.of("the text under it is another, so a look is not enough: decide");
        }
        if (reply.answer() == Answer.NOT_YET) {
            LocalDate until = reply.until().orElse(LocalDate.MIN);
            if (until.isBefore(today)) {
                return Optional.of(
                        reply.until().isEmpty()
                                ? "say until which day it is put off"
                                : Dates.day(until) + " has passed");
            }
        } else if (reply.until().isPresent() && reply.answer() != Answer.KEEP) {
            return Optional.of("'until' goes with not-yet and keep");
        }
        boolean stated = drift.override().was().version().orElse(0) == drift.now();
        boolean silence = drift.decision().flatMap(Decision::unanswered).isPresent();
        return drift.state() == Drift.State.DECIDED && stated && drift.upper().isEmpty() && !silence
                ? Optional.of(
                        "it has been decided, and the wording was read against version "
                                + drift.now())
                : Optional.empty();
    }
}
