package org.clausebook.publish;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.clausebook.load.ReplyRow;
import org.clausebook.model.policy.Drift;
import org.clausebook.model.source.Answer;
import org.clausebook.model.source.NoReply;
import org.clausebook.model.source.Profile;
import org.clausebook.model.source.UnansweredLetter;
import org.clausebook.model.text.Address;
import org.clausebook.words.Dates;
import org.clausebook.words.Words;

/**
 * Works out what becomes of a wording when a letter got no answer: what the school's or group's own
 * file says of that, but never against the law, and only of the very text that the letter was
 * about.
 */
public final class NoReplyDeciding {

    private final Deciding deciding;
    private final LocalDate today;
    private final Words words;

    public NoReplyDeciding(Deciding deciding, LocalDate today, Words words) {
        this.deciding = deciding;
        this.today = today;
        this.words = words;
    }

    /**
     * What becomes of one row of a letter's sheet.
     *
     * @param reply what is to be written; empty where nothing is
     * @param why where nothing is written, for people
     * @param open whether somebody still has to decide
     */
    public record Outcome(Optional<Reply> reply, String why, boolean open) {}

    /** What becomes of a row. It says of which letter it is, and has no answer. */
    public Outcome of(ReplyRow row, Address target) {
        Optional<Profile> profile = deciding.profile(row.school());
        if (profile.isEmpty()) {
            return undecided("there is no such school or group");
        }
        LocalDate replyBy = row.replyBy().orElseThrow();
        if (!today.isAfter(replyBy)) {
            return undecided("an answer may come until " + Dates.day(replyBy));
        }
        Reply reply = reply(row, target, profile.get().noReply());
        List<Drift> about = deciding.about(reply);
        if (about.isEmpty()) {
            return otherwise(reply);
        }
        if (about.stream().noneMatch(Drift::isOpen)) {
            return done(about.get(0));
        }
        if (about.stream().anyMatch(drift -> isAnswered(drift, row.letter().orElseThrow()))) {
            return undecided("it was answered, and the day of that answer has passed");
        }
        return against(reply, about)
                .or(() -> deciding.against(reply))
                .map(NoReplyDeciding::undecided)
                .orElseGet(() -> new Outcome(Optional.of(reply), "", false));
    }

    /** What silence cannot do. */
    private static Optional<String> against(Reply reply, List<Drift> about) {
        if (reply.answer() != Answer.KEEP) {
            return Optional.empty();
        }
        if (about.stream().anyMatch(Drift::restsOnLaw)) {
            return Optional.of(
                    "the law requires the change, so the wording cannot stay without an answer");
        }
        return about.stream().anyMatch(Drift::isTargetGone)
                ? Optional.of("its place is gone, so the wording cannot stay where it was")
                : Optional.empty();
    }

    private Reply reply(ReplyRow row, Address target, NoReply noReply) {
        UnansweredLetter letter =
                new UnansweredLetter(
                        row.letter().orElseThrow(), row.replyBy().orElseThrow(), row.code(), today);
        return new Reply(
                row.school(),
                row.policy(),
                target,
                switch (noReply) {
                    case ADOPT -> Answer.ADOPT;
                    case KEEP -> Answer.KEEP;
                },
                Optional.of(
                        words.say(
                                "no-reply.reason",
                                Dates.day(letter.letter()),
                                Dates.day(letter.replyBy()))),
                Optional.empty(),
                Optional.of(letter),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Set.of(row.code()));
    }

    /** An answer whose day is over leaves a case open, but the letter did get one. */
    private static boolean isAnswered(Drift drift, LocalDate letter) {
        return drift.isOpen()
                && drift.decision()
                        .map(
                                decision ->
                                        decision.reason()
                                                .agreed()
                                                .map(agreed -> !agreed.on().isBefore(letter))
                                                .orElse(decision.unanswered().isEmpty()))
                        .orElse(false);
    }

    /** The text that the letter was about is not the text there is, or the wording is another. */
    private Outcome otherwise(Reply reply) {
        List<Drift> others = deciding.about(reply.onAll());
        return others.stream()
                .filter(Drift::isOpen)
                .findFirst()
                .map(
                        drift ->
                                undecided(
                                        "the text has moved on since this letter, and a new one has to ask (code "
                                                + drift.code()
                                                + ")"))
                .orElseGet(
                        () ->
                                others.isEmpty()
                                        ? decided("there is nothing left to decide")
                                        : done(others.get(0)));
    }

    private static Outcome done(Drift drift) {
        return switch (drift.state()) {
            case NOT_YET -> decided(putOff(drift));
            case LOOK -> decided("it is worth a look, and nothing is held up");
            case OPEN, SAME, GONE, SPLIT, MOVED, DECIDED ->
                    decided("there is nothing left to decide");
        };
    }

    private static String putOff(Drift drift) {
        return "it was put off"
                + drift.decision()
                        .flatMap(decision -> decision.until())
                        .map(until -> " until " + Dates.day(until))
                        .orElse("");
    }

    private static Outcome undecided(String why) {
        return new Outcome(Optional.empty(), why, true);
    }

    private static Outcome decided(String why) {
        return new Outcome(Optional.empty(), why, false);
    }
}
