package org.clausebook.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.clausebook.compare.redline.ClauseDiff;
import org.clausebook.compare.redline.SectionDiff;
import org.clausebook.model.text.Address;
import org.clausebook.model.text.Run;
import org.clausebook.words.Words;

/**
 * The changed clauses of a comparison, numbered from 1, and the lines that lead a reader from one
 * to the next, to its reasons, and between the clause on its own and the clause in the whole text.
 */
final class ChangeLinks {

    private static final Made MADE = new Made("changes");
    private static final String ALONE = "change-";
    private static final String INSIDE = "whole-";

    private final Words words;
    private final ChangeWords said;
    private final Compared compared;
    private final Reasons reasons;
    private final List<Changed> changed = new ArrayList<>();

    ChangeLinks(Compared compared, WebIds ids, Words words) {
        this.words = words;
        this.said = new ChangeWords(words);
        this.compared = compared;
        this.reasons = new Reasons(compared.redline());
        for (ClauseDiff clause : compared.redline().changed()) {
            Changed one = new Changed(changed.size() + 1, clause);
            changed.add(one);
            ids.lead(address(ALONE, one.number()), "#" + one.webId());
            ids.lead(address(INSIDE, one.number()), "#" + INSIDE + one.number());
        }
        reasons.all().forEach(reason -> ids.lead(reason.address(), "#" + reason.webId()));
    }

    /** A changed clause and its number among them. */
    record Changed(int number, ClauseDiff clause) {
        String webId() {
            return ALONE + number;
        }
    }

    Compared compared() {
        return compared;
    }

    Reasons reasons() {
        return reasons;
    }

    List<Changed> changed() {
        return changed;
    }

    /** The line under the heading of a clause on its own. */
    Piece beside(Changed one) {
        List<Run> line = new ArrayList<>();
        line.add(MADE.run(words.say("changes.step", one.number(), changed.size())));
        why(one, line);
        go(line, "changes.previous", ALONE, one.number() - 1);
        go(line, "changes.next", ALONE, one.number() + 1);
        go(line, "changes.in-whole", INSIDE, one.number());
        return new Piece.Steps(Optional.empty(), line);
    }

    /** The line before the clause in the whole text. */
    Piece inside(Changed one) {
        List<Run> line = new ArrayList<>();
        line.add(
                MADE.run(
                        words.say(
                                "changes.step.whole",
                                one.number(),
                                changed.size(),
                                one.clause().title(),
                                said.fate(one.clause()))));
        go(line, "changes.previous", INSIDE, one.number() - 1);
        go(line, "changes.next", INSIDE, one.number() + 1);
        go(line, "changes.alone", ALONE, one.number());
        return new Piece.Steps(Optional.of(INSIDE + one.number()), line);
    }

    private void why(Changed one, List<Run> line) {
        why(reasons.of(one.clause()), line);
    }

    private void why(List<Reasons.Reason> why, List<Run> line) {
        if (why.isEmpty()) {
            return;
        }
        line.add(MADE.run(" " + words.say("changes.why") + " "));
        for (int i = 0; i < why.size(); i++) {
            if (i > 0) {
                line.add(MADE.run(", "));
            }
            line.add(ref(why.get(i).address(), words.say("changes.reason", why.get(i).number())));
        }
        line.add(MADE.run("."));
    }

    /**
     * What stands beside each marked change of a clause: nothing where the clause has one reason,
     * which its heading names.
     */
    IntFunction<List<Run>> reasonsIn(Changed one) {
        if (reasons.of(one.clause()).size() < 2) {
            return change -> List.of();
        }
        return change ->
                reasons.of(change).stream()
                        .flatMap(
                                reason ->
                                        Stream.of(
                                                MADE.run(" "),
                                                ref(
                                                        reason.address(),
                                                        words.say(
                                                                "changes.reason.short",
                                                                reason.number()))))
                        .toList();
    }

    /** A line that leads to these reasons. */
    Piece because(List<Reasons.Reason> why) {
        List<Run> line = new ArrayList<>();
        why(why, line);
        return new Piece.Steps(Optional.empty(), line);
    }

    /** Whether there is anything in the text to show. */
    boolean isChange() {
        return !changed.isEmpty()
                || compared.redline().sections().stream().anyMatch(SectionDiff::isChange);
    }

    private void go(List<Run> line, String name, String where, int number) {
        if (number >= 1 && number <= changed.size()) {
            line.add(MADE.run(" \u00B7 "));
            line.add(ref(address(where, number), words.say(name)));
        }
    }

    /** The number of a clause as a link to its change. */
    Run to(Changed one) {
        String name = ChangeWords.number(one.clause()).orElseGet(() -> one.clause().title());
        return ref(address(ALONE, one.number()), name);
    }

    private static Run ref(Address to, String text) {
        return new Run.Ref(to, MADE.runs(text), MADE.origin());
    }

    private static Address address(String where, int number) {
        return Address.of(where.replace("-", "/") + number);
    }
}
