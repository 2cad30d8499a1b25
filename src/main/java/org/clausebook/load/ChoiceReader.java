package org.clausebook.load;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.clausebook.diagnostic.Place;
import org.clausebook.load.Node.Scalar;
import org.clausebook.model.source.Addition;
import org.clausebook.model.source.Decision;
import org.clausebook.model.source.DecisionKind;
import org.clausebook.model.source.OutlineItem;
import org.clausebook.model.source.Placed;
import org.clausebook.model.source.Reason;
import org.clausebook.model.source.RelatedPolicy;
import org.clausebook.model.source.SlotChoice;
import org.clausebook.model.source.UnansweredLetter;
import org.clausebook.model.source.Where;

/** Reads single choices of a profile: additions, exceptions, decisions and related policies. */
final class ChoiceReader {

    private static final List<String> PLACES = List.of("after", "before", "first-in", "last-in");
    private static final Set<String> BESIDE =
            Set.of("after", "before", "first-in", "last-in", "reason", "agreed", "change");

    private ChoiceReader() {}

    /** A clause or a whole section, and one place for it. */
    static Addition addition(Fields fields) {
        OutlineItem item =
                new ItemReader(new HashMap<>())
                        .item(fields, List.of("clause", "section"), BESIDE, false);
        String where = KeysThatFit.exactlyOne(fields, PLACES).orElse("last-in");
        boolean explained = fields.has("reason") || fields.has("agreed") || fields.has("change");
        Optional<Reason> reason =
                explained ? Optional.of(Agreements.maybeReason(fields)) : Optional.empty();
        return new Addition(
                item,
                Where.valueOf(where.toUpperCase(Locale.ROOT).replace('-', '_')),
                ClauseIds.clause(fields, where),
                reason,
                fields.at());
    }

    static SlotChoice slot(Fields fields) {
        KeysThatFit.exactlyOne(fields, List.of("text", "declined"));
        return new SlotChoice(
                ClauseIds.clause(fields, "clause"),
                fields.text("slot"),
                fields.maybeProse("text"),
                fields.maybeWords("declined"),
                fields.at());
    }

    static Decision decision(Fields fields) {
        DecisionKind kind = fields.oneOf("decision", DecisionKind.class, DecisionKind.KEEP);
        KeysThatFit.only(fields, "stay", kind == DecisionKind.KEEP, "goes with decision: keep");
        if (kind == DecisionKind.NOT_YET) {
            fields.require("until");
        }
        if (kind != DecisionKind.ADOPT) {
            fields.require("to");
        }
        boolean silence = kind == DecisionKind.ADOPT || kind == DecisionKind.KEEP;
        KeysThatFit.only(fields, "no-reply", silence, "goes with decision: adopt or keep");
        KeysThatFit.only(
                fields, "agreed", !fields.has("no-reply"), "goes with a decision that was taken");
        return new Decision(
                ClauseIds.clause(fields, "clause"),
                fields.maybeText("block"),
                fields.maybeWhole("to").orElse(0),
                kind,
                fields.maybeWhole("stay"),
                Agreements.reason(fields),
                fields.maybeDate("until"),
                fields.maybeChild("no-reply").map(ChoiceReader::unanswered),
                fields.maybeWords("note"),
                fields.at());
    }

    private static UnansweredLetter unanswered(Fields fields) {
        return new UnansweredLetter(
                fields.date("letter"),
                fields.date("reply-by"),
                fields.words("code"),
                fields.date("on"));
    }

    /** "text, or a policy of this profile, or a title with an address". */
    static List<RelatedPolicy> related(Fields fields) {
        List<RelatedPolicy> related = new ArrayList<>();
        for (Node item : fields.items("related")) {
            Place at = item.at();
            if (item instanceof Scalar text) {
                if (!fields.scope().findings().isSpoiled(item)) {
                    related.add(
                            new RelatedPolicy(
                                    Optional.of(new Placed<>(text.text(), item.at())),
                                    Optional.empty(),
                                    Optional.empty(),
                                    Optional.empty(),
                                    at));
                }
            } else {
                fields.one(item, at, ChoiceReader::pointer).ifPresent(related::add);
            }
        }
        return related;
    }

    private static RelatedPolicy pointer(Fields fields) {
        String kind = KeysThatFit.exactlyOne(fields, List.of("policy", "title")).orElse("");
        KeysThatFit.only(fields, "address", kind.equals("title"), "goes with 'title'");
        if (kind.equals("title")) {
            fields.require("address");
        }
        Optional<Placed<String>> policy = fields.maybeText("policy");
        return new RelatedPolicy(
                Optional.empty(),
                policy,
                fields.maybeText("title"),
                Links.maybe(fields, "address"),
                fields.at());
    }
}
