package org.clausebook.publish;

import java.util.ArrayList;
import java.util.List;
import org.clausebook.model.policy.Drift;
import org.clausebook.model.source.Approval;
import org.clausebook.model.source.UnansweredLetter;

/** A decision as a school's file states it, a line a key. */
final class DecisionLines {

    private DecisionLines() {}

    static List<String> of(Drift drift, Reply reply) {
        List<String> keys = new ArrayList<>();
        keys.add("clause: " + typedClause(drift));
        if (!drift.target().isClause()) {
            keys.add("block: " + drift.target().anchor());
        }
        if (drift.now() > 0) {
            keys.add("to: " + drift.now());
        }
        keys.add("decision: " + reply.answer().key());
        keys.add("reason: " + TypedScalar.onLine(reply.reason().orElseThrow()));
        reply.agreed().ifPresent(agreed -> keys.add(agreed(agreed)));
        reply.unanswered().ifPresent(letter -> keys.add(unanswered(letter)));
        reply.until().ifPresent(until -> keys.add("until: " + until));
        reply.note().ifPresent(note -> keys.add("note: " + TypedScalar.onLine(note)));
        return List.copyOf(keys);
    }

    private static String agreed(Approval agreed) {
        return "agreed: {body: "
                + TypedScalar.inBraces(agreed.body())
                + ", on: "
                + agreed.on()
                + agreed.minute()
                        .map(minute -> ", minute: " + TypedScalar.inBraces(minute))
                        .orElse("")
                + "}";
    }

    private static String unanswered(UnansweredLetter letter) {
        return "no-reply: {letter: "
                + letter.letter()
                + ", reply-by: "
                + letter.replyBy()
                + ", code: "
                + letter.code()
                + ", on: "
                + letter.on()
                + "}";
    }

    /** In a profile's own file its clauses are own/x. */
    private static String typedClause(Drift drift) {
        String own = drift.layer() + "/";
        String clause = drift.target().clause();
        return clause.startsWith(own) ? "own/" + clause.substring(own.length()) : clause;
    }
}
