package org.clausebook.model.policy;

import java.util.List;
import java.util.Optional;
import org.clausebook.model.source.Amendment;
import org.clausebook.model.source.Because;
import org.clausebook.model.source.ClauseVersion;
import org.clausebook.model.source.Decision;
import org.clausebook.model.text.Address;
import org.clausebook.model.text.Block;

/**
 * What became of the text under one override since it was written: the library has moved on, or a
 * group has. Contents were compared, never marks that somebody set.
 *
 * <p>The three texts are shown as the school prints them, with its settings filled in; none of them
 * is put together by machine.
 *
 * @param layer whose override it is, and who decides: the school's id, or a group's
 * @param school the owner of the policy in which it was found: of a group's override, each member
 *     in turn
 * @param policy the policy's id
 * @param title what people call the clause
 * @param now the version of the clause that the next edition would use; 0 where the policy has it
 *     no more
 * @param upper the group that made the text of now, where the library did not
 * @param since the versions that came after the one it was written against, oldest first
 * @param was what it was written against; empty where that is not known
 * @param today the text now; empty where the target is gone
 * @param typed the lines of the text now as one would type them, settings open
 * @param ours what the layer made of the text that it was written against; empty where it removed
 *     it
 * @param decision the last recorded one on this override and version
 * @param went where a target that is gone went, as far as that is known
 * @param code twelve hexadecimal figures over layer, policy, target, what it was written against
 *     and the text now: a letter states them, and an answer to an older letter states others
 */
public record Drift(
        String layer,
        String school,
        String policy,
        String title,
        Amendment override,
        State state,
        int now,
        Optional<String> upper,
        List<ClauseVersion> since,
        List<Block> was,
        List<Block> today,
        List<String> typed,
        List<Block> ours,
        Optional<Decision> decision,
        List<Address> went,
        String code) {

    public Drift {
        since = List.copyOf(since);
        was = List.copyOf(was);
        today = List.copyOf(today);
        typed = List.copyOf(typed);
        ours = List.copyOf(ours);
        went = List.copyOf(went);
    }

    /** How a case stands. */
    public enum State {
        /** The text is another, and nobody has decided. */
        OPEN,
        /** The text has become what the override says: it closes itself and can go. */
        SAME,
        /** The target is no longer there, nor are its words. */
        GONE,
        /** The target is no longer there; its words are in several places. */
        SPLIT,
        /** The target is no longer there; its words are in another place. */
        MOVED,
        /** Somebody has decided, and the decision holds. */
        DECIDED,
        /** It was put off to a day that has not passed. */
        NOT_YET,
        /** The target is as it was, but a rule changed beside it: worth a look, never blocking. */
        LOOK
    }

    /** What the override changes. */
    public Address target() {
        return override.target().value();
    }

    /** Whether somebody has to decide before an edition is proposed or published. */
    public boolean isOpen() {
        return switch (state) {
            case OPEN, GONE, SPLIT, MOVED -> true;
            case SAME, DECIDED, NOT_YET, LOOK -> false;
        };
    }

    /** Whether the target is no longer there, so that the wording has no place. */
    public boolean isTargetGone() {
        return state == State.GONE || state == State.SPLIT || state == State.MOVED;
    }

    /** Whether the policy has the whole clause no more. */
    public boolean isClauseGone() {
        return now == 0;
    }

    /** Whether the law asks for a version that came since: then nothing can be put off or kept. */
    public boolean restsOnLaw() {
        return since.stream().anyMatch(version -> version.because() == Because.LAW);
    }

    /** The same with other texts. */
    public Drift with(List<Block> older, List<Block> newer, List<Block> own) {
        return new Drift(
                layer, school, policy, title, override, state, now, upper, since, older, newer,
                typed, own, decision, went, code);
    }

    /** The same, standing otherwise. */
    public Drift with(State other) {
        return new Drift(
                layer, school, policy, title, override, other, now, upper, since, was, today, typed,
                ours, decision, went, code);
    }
}
