package org.clausebook.resolve;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Suggestion;
import org.clausebook.model.policy.Choice;
import org.clausebook.model.source.Clause;
import org.clausebook.model.source.Placed;
import org.clausebook.model.source.Reason;
import org.clausebook.model.source.SlotChoice;
import org.clausebook.model.text.Address;
import org.clausebook.model.text.Block;
import org.clausebook.model.text.Origin;
import org.clausebook.model.text.TreeMapper;

/**
 * Fills or takes out the exceptions that a clause's text asks for.
 *
 * <p>"Every slot of every clause in the policy: text or declined"; a later layer's answer takes the
 * place of an earlier one's.
 */
final class SlotFilling extends TreeMapper {

    private record Answer(Layer layer, SlotChoice choice) {}

    private final Making making;
    private final Clause clause;
    private final Map<String, Placed<String>> questions;
    private final Map<String, Answer> answers = new LinkedHashMap<>();
    private final Set<String> asked = new LinkedHashSet<>();
    private final List<Choice> choices = new ArrayList<>();

    SlotFilling(Making making, Clause clause, Map<String, Placed<String>> questions) {
        this.making = making;
        this.clause = clause;
        this.questions = questions;
        making.layers.forEach(this::collect);
    }

    private void collect(Layer layer) {
        Set<String> seen = new LinkedHashSet<>();
        for (SlotChoice choice : layer.choice().map(said -> said.slots()).orElse(List.of())) {
            if (choice.clause().value().equals(clause.id())) {
                String slot = choice.slot().value();
                if (!seen.add(slot)) {
                    making.report(ResolveProblem.SLOT_TWICE, choice.slot().at(), slot, clause.id());
                }
                answers.put(slot, new Answer(layer, choice));
            }
        }
    }

    /** The text with its exceptions filled in; what is open or hits nothing is reported. */
    List<Block> fill(List<Block> blocks) {
        List<Block> filled = blocks(blocks);
        answers.forEach(
                (slot, answer) -> {
                    if (!asked.contains(slot)) {
                        Placed<String> named = answer.choice().slot();
                        making.miss(
                                answer.layer(),
                                named.at(),
                                Diagnostic.of(
                                                ResolveProblem.UNKNOWN_SLOT,
                                                named.at(),
                                                clause.id(),
                                                slot)
                                        .underline(slot.length())
                                        .hint(Suggestion.didYouMean(slot, asked)));
                    }
                });
        return filled;
    }

    /** What the layers said about the exceptions. */
    List<Choice> choices() {
        return choices;
    }

    @Override
    public List<Block> slot(Block.Slot slot) {
        asked.add(slot.name());
        Answer answer = answers.get(slot.name());
        if (answer == null) {
            reportOpen(slot);
            return List.of();
        }
        SlotChoice choice = answer.choice();
        making.hit(answer.layer(), choice.slot().at());
        Choice.What what =
                choice.text().isPresent() ? Choice.What.FILL_SLOT : Choice.What.DECLINE_SLOT;
        Optional<Reason> reason =
                choice.declined().map(why -> new Reason(why, Optional.empty(), Optional.empty()));
        choices.add(
                new Choice(
                        what,
                        clause.id(),
                        Optional.of(slot.name()),
                        answer.layer().id(),
                        reason,
                        choice.at()));
        Address address = new Address(clause.id(), "slot-" + slot.name());
        return choice.text()
                .map(
                        text ->
                                Rekeying.first(
                                        address,
                                        Placing.brought(
                                                        clause.id(),
                                                        address.anchor(),
                                                        at ->
                                                                new Origin.Filled(
                                                                        answer.layer().id(),
                                                                        address,
                                                                        at))
                                                .blocks(making.prose(text).blocks())))
                .orElse(List.of());
    }

    private void reportOpen(Block.Slot slot) {
        String question =
                Optional.ofNullable(questions.get(slot.name())).map(Placed::value).orElse("");
        making.report(
                Diagnostic.of(
                                ResolveProblem.OPEN_SLOT,
                                making.choice.at(),
                                slot.name(),
                                clause.id())
                        .about(clause.id())
                        .hint(
                                question
                                        + "\nslots:\n  - clause: "
                                        + clause.id()
                                        + "\n    slot: "
                                        + slot.name()
                                        + "\n    declined: why there is none (or text: what holds)"));
    }
}
