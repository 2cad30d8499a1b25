package org.clausebook.model.source;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clausebook.diagnostic.Place;
import org.clausebook.model.text.Address;

/**
 * What a profile chooses for one policy; for a group a layer for its members, or with {@code
 * issuedFor} a document of its own.
 */
public record PolicyChoice(
        String id,
        Placed<String> outline,
        Optional<Placed<String>> title,
        Readers readers,
        Optional<List<Placed<String>>> parts,
        Layout layout,
        Map<String, Placed<String>> titles,
        List<Omission> omit,
        List<VariantUse> use,
        List<Addition> add,
        List<SlotChoice> slots,
        List<Amendment> overrides,
        List<Decision> decisions,
        List<Acceptance> accepted,
        List<RelatedPolicy> related,
        List<FormSpec> forms,
        List<GroupLock> locks,
        Optional<List<Placed<String>>> issuedFor,
        Next next,
        Place at) {
    public PolicyChoice {
        titles = Ordered.copyOf(titles);
        omit = List.copyOf(omit);
        use = List.copyOf(use);
        add = List.copyOf(add);
        slots = List.copyOf(slots);
        overrides = List.copyOf(overrides);
        decisions = List.copyOf(decisions);
        accepted = List.copyOf(accepted);
        related = List.copyOf(related);
        forms = List.copyOf(forms);
        locks = List.copyOf(locks);
    }

    /** The same without what was changed, left out or added. */
    public PolicyChoice bare() {
        return new PolicyChoice(
                id, outline, title, readers, parts, layout, titles, List.of(), use, List.of(),
                slots, List.of(), List.of(), accepted, related, forms, locks, issuedFor, next, at);
    }

    /** The same with other wordings of its own and other decisions. */
    public PolicyChoice with(List<Amendment> wordings, List<Decision> decided) {
        return new PolicyChoice(
                id, outline, title, readers, parts, layout, titles, omit, use, add, slots, wordings,
                decided, accepted, related, forms, locks, issuedFor, next, at);
    }

    /** The same choices for another edition in preparation. */
    public PolicyChoice with(Next other) {
        return new PolicyChoice(
                id, outline, title, readers, parts, layout, titles, omit, use, add, slots,
                overrides, decisions, accepted, related, forms, locks, issuedFor, other, at);
    }

    /**
     * The last decision recorded here on a target and a version of its clause. One that names no
     * block is about the clause; where this layer changes only blocks in it about all of them.
     */
    public Optional<Decision> decisionOn(Address target, int version) {
        boolean wholeOne =
                overrides.stream()
                        .map(override -> override.target().value())
                        .anyMatch(one -> one.isClause() && one.clause().equals(target.clause()));
        return decisions.stream()
                .filter(decision -> decision.to() == version && decision.concerns(target))
                .filter(decision -> decision.block().isPresent() || target.isClause() || !wholeOne)
                .reduce((earlier, later) -> later);
    }
}
