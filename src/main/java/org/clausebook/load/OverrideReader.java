package org.clausebook.load;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.clausebook.diagnostic.Place;
import org.clausebook.load.Node.Entry;
import org.clausebook.load.Node.Mapping;
import org.clausebook.model.source.Amendment;
import org.clausebook.model.source.Basis;
import org.clausebook.model.source.Passage;
import org.clausebook.model.text.Op;

/** Reads one wording of a school's own: one change to one target. */
final class OverrideReader {

    private static final List<String> OPERATIONS = Arrays.stream(Op.values()).map(Op::key).toList();

    private OverrideReader() {}

    static Amendment read(Fields fields) {
        Op op =
                KeysThatFit.exactlyOne(fields, OPERATIONS)
                        .map(OverrideReader::operation)
                        .orElse(Op.REMOVE);
        Optional<Passage> text =
                op == Op.REMOVE ? Optional.empty() : Optional.of(fields.prose(op.key()));
        return new Amendment(
                ClauseIds.target(fields, "target"),
                op,
                text,
                basis(fields),
                fields.maybeText("over"),
                Agreements.reason(fields),
                fields.maybeWords("note"),
                Agreements.consultation(fields),
                fields.maybeDate("expires"),
                fields.at());
    }

    private static Op operation(String key) {
        return Arrays.stream(Op.values())
                .filter(op -> op.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    /** The version that it was written against, or what a group had made of the target. */
    private static Basis basis(Fields fields) {
        Place at = fields.at("was");
        boolean seen =
                fields.entry("was")
                        .map(Entry::value)
                        .filter(node -> node instanceof Mapping)
                        .isPresent();
        if (!seen) {
            int version = fields.whole("was");
            return new Basis(OptionalInt.of(version), Optional.empty(), Optional.empty(), at);
        }
        Fields was = fields.child("was");
        return new Basis(
                was.maybeWhole("version"),
                Optional.of(was.text("layer")),
                Optional.of(was.prose("text")),
                at);
    }
}
