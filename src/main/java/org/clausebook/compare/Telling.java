package org.clausebook.compare;

import java.util.List;
import java.util.Optional;
import org.clausebook.model.source.Reason;
import org.clausebook.model.source.Weight;
import org.clausebook.model.text.Op;

/** Puts a change together; what is not said of it is empty. */
public final class Telling {

    private final Change.Kind kind;
    private final String subject;
    private String title;
    private Weight weight = Weight.EDITORIAL;
    private Turn turn = Turn.CHANGED;
    private Optional<String> layer = Optional.empty();
    private Optional<String> target = Optional.empty();
    private Optional<Op> op = Optional.empty();
    private Optional<String> was = Optional.empty();
    private Optional<String> is = Optional.empty();
    private List<Ground> grounds = List.of();

    /** A change of words only, of something that is called as it is named. */
    public Telling(Change.Kind kind, String subject) {
        this.kind = kind;
        this.subject = subject;
        this.title = subject;
    }

    public Telling weighs(Weight whatever) {
        weight = whatever;
        return this;
    }

    public Telling is(Turn whatever) {
        turn = whatever;
        return this;
    }

    public Telling titled(String words) {
        title = words;
        return this;
    }

    public Telling by(String who) {
        layer = Optional.of(who);
        return this;
    }

    public Telling at(Optional<String> what) {
        target = what;
        return this;
    }

    public Telling does(Op what) {
        op = Optional.of(what);
        return this;
    }

    public Telling fromTo(Optional<String> then, Optional<String> today) {
        was = then;
        is = today;
        return this;
    }

    public Telling grounds(List<Ground> known) {
        grounds = known;
        return this;
    }

    public Telling grounds(Optional<Reason> reason) {
        grounds = reason.map(Ground::of).stream().toList();
        return this;
    }

    /** The change in these words. */
    public Change says(String words) {
        return new Change(
                weight, kind, turn, subject, title, words, layer, target, op, was, is, grounds);
    }
}
