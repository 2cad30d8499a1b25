package org.clausebook.edition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.clausebook.words.Dates;
import org.clausebook.words.Words;

/**
 * Says when an edition held, from dates alone: a page is read on days that nobody knows when it is
 * made.
 *
 * <pre>
 * Applies from 1 September 2026; replaced on 1 September 2027 by edition 2.0.
 * </pre>
 */
final class StatusLine {

    private final List<Tenure> tenures;
    private final Words words;

    StatusLine(List<Tenure> tenures, Words words) {
        this.tenures = tenures;
        this.words = words;
    }

    String of(Tenure tenure) {
        String line = String.join("; ", tenure.held() ? held(tenure) : List.of(never(tenure)));
        return tenure.isBackDated()
                ? line
                        + ". "
                        + words.say("status.back-dated", Dates.day(tenure.edition().recorded()))
                : line + ".";
    }

    private List<String> held(Tenure tenure) {
        List<String> parts = new ArrayList<>();
        parts.add(words.say("status.in-force", Dates.day(tenure.start())));
        tenure.successor()
                .ifPresent(
                        next ->
                                parts.add(
                                        words.say(
                                                "status.replaced",
                                                Dates.day(next.inForce()),
                                                number(next, tenure))));
        tenure.withdrawal()
                .ifPresent(
                        withdrawal ->
                                parts.add(
                                        words.say(
                                                "status.withdrawn", Dates.day(withdrawal.from()))));
        later(tenure).ifPresent(parts::add);
        return parts;
    }

    /** After a gap the next edition; else the last of all, where the line has not named it yet. */
    private Optional<String> later(Tenure tenure) {
        List<HistoryRecord.Edition> after =
                tenures.stream()
                        .filter(Tenure::held)
                        .map(Tenure::edition)
                        .filter(edition -> edition.inForce().isAfter(tenure.start()))
                        .toList();
        boolean gap = tenure.withdrawal().isPresent();
        if (after.size() <= (gap ? 0 : 1)) {
            return Optional.empty();
        }
        HistoryRecord.Edition named = gap ? after.get(0) : after.get(after.size() - 1);
        return Optional.of(
                words.say(
                        gap ? "status.next" : "status.later",
                        number(named, tenure),
                        Dates.day(named.inForce())));
    }

    private String never(Tenure tenure) {
        return tenure.withdrawal()
                .map(
                        withdrawal ->
                                words.say(
                                        "status.never.withdrawn",
                                        Dates.day(withdrawal.from()),
                                        Dates.day(tenure.start())))
                .or(
                        () ->
                                tenure.successor()
                                        .map(
                                                next ->
                                                        words.say(
                                                                "status.never.replaced",
                                                                number(next, tenure),
                                                                Dates.day(tenure.start()))))
                .orElseThrow();
    }

    /** The number, and whose it is where another profile's document took the place of this one. */
    private String number(HistoryRecord.Edition edition, Tenure seenFrom) {
        String number = edition.number().toString();
        String owner = edition.link().owner();
        return owner.equals(seenFrom.edition().link().owner())
                ? number
                : words.say("status.of", number, owner);
    }
}
