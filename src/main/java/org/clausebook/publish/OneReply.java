package org.clausebook.publish;

import java.util.List;
import java.util.Optional;
import org.clausebook.model.policy.Drift;

/** Writes one reply: what becomes of the wording in the file, and the decision beside it. */
final class OneReply {

    private final WordingEdit edit;
    private final Meant meant;

    OneReply(WordingEdit edit, Meant meant) {
        this.edit = edit;
        this.meant = meant;
    }

    /**
     * Writes it.
     *
     * @return what was done, for people
     */
    String write(List<Drift> about, Reply reply) {
        String where = reply.owner() + " " + reply.policy() + " " + reply.target() + ": ";
        return where
                + switch (reply.answer()) {
                    case ADOPT -> adopt(about, reply);
                    case KEEP -> keep(about, reply);
                    case NOT_YET -> putOff(about, reply);
                    case LOOKED -> looked(about);
                    case ADOPT_WITH_CHANGES -> rewrite(about, reply);
                };
    }

    private String adopt(List<Drift> about, Reply reply) {
        for (Drift drift : about) {
            edit.adopt(drift);
            meant.without(drift.override());
        }
        decided(about, reply);
        return "adopted" + silence(reply) + ", and the own wording is taken out";
    }

    private String keep(List<Drift> about, Reply reply) {
        if (reply.until().isEmpty()) {
            about.forEach(this::redate);
        }
        decided(about, reply);
        return "kept" + silence(reply) + reply.until().map(day -> " until " + day).orElse("");
    }

    private static String silence(Reply reply) {
        return reply.unanswered().isPresent() ? " without an answer" : "";
    }

    private String putOff(List<Drift> about, Reply reply) {
        decided(about, reply);
        return "put off until " + reply.until().orElseThrow();
    }

    private String looked(List<Drift> about) {
        about.forEach(this::redate);
        return "looked at";
    }

    private String rewrite(List<Drift> about, Reply reply) {
        Optional<String> wording = reply.wording();
        if (wording.isPresent()) {
            if (about.size() > 1) {
                throw new WordingEdit.ByHand(
                        "several wordings change " + reply.target() + "; rewrite them in the file");
            }
            edit.reword(about.get(0), wording.get());
            redate(about.get(0));
            meant.reworded(about.get(0), wording.get());
        } else {
            boolean done = true;
            for (Drift drift : about) {
                done &= edit.isRewritten(drift);
            }
            if (!done) {
                return "the text to write it against stands above it now; rewrite it, and say this again";
            }
            about.forEach(this::redate);
        }
        decided(about, reply);
        return "adopted with changes";
    }

    private void redate(Drift drift) {
        edit.redate(drift);
        meant.redated(drift);
    }

    private void decided(List<Drift> about, Reply reply) {
        edit.record(about.get(0), reply);
        meant.decided(about.get(0), reply);
    }
}
