package org.clausebook.resolve;

import static org.clausebook.diagnostic.Suggestion.didYouMean;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Place;
import org.clausebook.model.policy.Choice;
import org.clausebook.model.source.Addition;
import org.clausebook.model.source.Clause;
import org.clausebook.model.source.Obligation;
import org.clausebook.model.source.Omission;
import org.clausebook.model.source.Outline;
import org.clausebook.model.source.OutlineItem;
import org.clausebook.model.source.Placed;
import org.clausebook.model.source.PolicyChoice;
import org.clausebook.model.source.VariantUse;
import org.clausebook.model.source.Where;

/**
 * Works out which parts, sections and clauses stand in the policy, and in which order.
 *
 * <p>"Parts, omit, use, add, the groups' first (outermost first), then the school's. Leaving out a
 * required clause, or naming a clause in both omit and use of one layer, is an error."
 */
final class Outlining {

    private final Making making;
    private final Dropped dropped;
    private final List<Choice> choices = new ArrayList<>();
    private final Map<Place, String> addedBy = new HashMap<>();
    private List<OutlineItem> opening;
    private List<OutlineItem> body;

    Outlining(Making making, Outline outline, Dropped dropped) {
        this.making = making;
        this.dropped = dropped;
        Fitting fitting = new Fitting(making.facts);
        this.opening = fitting.map(outline.opening());
        this.body = fitting.map(outline.body());
        for (Layer layer : making.layers) {
            layer.choice().ifPresent(choice -> apply(layer, choice));
        }
        new IdChecks(making, addedBy).check(ids(), body);
    }

    List<OutlineItem> opening() {
        return opening;
    }

    List<OutlineItem> body() {
        return body;
    }

    /** What the layers left out and added, in order. */
    List<Choice> choices() {
        return choices;
    }

    /** The layer that added the item at this place; nothing for what the outline itself has. */
    Optional<String> addedBy(Place item) {
        return Optional.ofNullable(addedBy.get(item));
    }

    private void apply(Layer layer, PolicyChoice choice) {
        choice.parts().ifPresent(wanted -> keepParts(layer, wanted));
        OutlineIds ids = ids();
        for (Omission omission : choice.omit()) {
            omit(layer, choice, omission, ids);
        }
        addAll(layer, withoutIdle(choice.add()));
    }

    /** A clause that the layers above have by now, as the library has it, need not be added. */
    private List<Addition> withoutIdle(List<Addition> additions) {
        OutlineIds ids = ids();
        List<Addition> wanted = new ArrayList<>();
        for (Addition addition : additions) {
            if (addition.item() instanceof OutlineItem.ClauseUse use
                    && use.variant().isEmpty()
                    && use.number().isEmpty()
                    && ids.clauses.contains(use.clause().value())) {
                making.report(
                        Diagnostic.of(
                                        ResolveProblem.ADDITION_NOT_NEEDED,
                                        use.clause().at(),
                                        use.clause().value())
                                .underline(use.clause().value().length())
                                .hint("take it out of the file"));
            } else {
                wanted.add(addition);
            }
        }
        return wanted;
    }

    /** Those beside what is there first, then those beside what has just been added, and so on. */
    private void addAll(Layer layer, List<Addition> additions) {
        List<Addition> left = new ArrayList<>(additions);
        while (!left.isEmpty()) {
            OutlineIds ids = ids();
            List<Addition> now =
                    left.stream()
                            .filter(
                                    addition ->
                                            ids.clauses.contains(addition.anchor().value())
                                                    || ids.headings.contains(
                                                            addition.anchor().value()))
                            .toList();
            addAtOnce(layer, now.isEmpty() ? left : now);
            left = now.isEmpty() ? List.of() : without(left, now);
        }
    }

    private static List<Addition> without(List<Addition> all, List<Addition> done) {
        return all.stream().filter(addition -> !done.contains(addition)).toList();
    }

    private void addAtOnce(Layer layer, List<Addition> additions) {
        List<Addition> last = new ArrayList<>();
        for (Addition addition : additions) {
            if (addition.where() == Where.AFTER || addition.where() == Where.FIRST_IN) {
                last.add(addition);
            } else {
                add(layer, addition);
            }
        }
        // Each goes directly behind its place, so the last listed is put there first.
        Collections.reverse(last);
        last.forEach(addition -> add(layer, addition));
    }

    private void keepParts(Layer layer, List<Placed<String>> wanted) {
        OutlineIds ids = OutlineIds.of(body);
        for (Placed<String> part : wanted) {
            if (ids.parts.contains(part.value())) {
                making.hit(layer, part.at());
            } else {
                making.miss(
                        layer,
                        part.at(),
                        Diagnostic.of(ResolveProblem.UNKNOWN_PART, part.at(), part.value())
                                .hint(didYouMean(part.value(), ids.parts))
                                .underline(part.value().length()));
            }
        }
        List<String> names = wanted.stream().map(Placed::value).toList();
        body =
                new OutlineMapper() {
                    @Override
                    public List<OutlineItem> part(OutlineItem.Part part) {
                        return names.contains(part.id()) ? List.of(part) : List.of();
                    }
                }.map(body);
    }

    private void omit(Layer layer, PolicyChoice choice, Omission omission, OutlineIds ids) {
        String id = omission.clause().value();
        Place at = omission.clause().at();
        if (!ids.clauses.contains(id)) {
            missClause(layer, omission.clause(), ids);
            return;
        }
        making.hit(layer, at);
        boolean used =
                choice.use().stream()
                        .map(VariantUse::clause)
                        .anyMatch(clause -> clause.value().equals(id));
        if (used) {
            making.report(ResolveProblem.OMITTED_AND_USED, at, id);
        }
        Optional<Clause> clause = making.clause(id);
        if (clause.isPresent() && clause.get().obligation() == Obligation.REQUIRED) {
            making.report(
                    Diagnostic.of(ResolveProblem.REQUIRED_CLAUSE, at, id).underline(id.length()));
        }
        Omitting omitting = new Omitting(id);
        opening = omitting.map(opening);
        body = omitting.map(body);
        choices.add(
                new Choice(
                        Choice.What.OMIT,
                        id,
                        Optional.empty(),
                        layer.id(),
                        Optional.of(omission.reason()),
                        omission.at()));
    }

    private void missClause(Layer layer, Placed<String> clause, OutlineIds ids) {
        if (dropped.has(layer, clause.value())) {
            making.miss(layer, clause.at(), Dropped.idle(clause));
            return;
        }
        making.miss(
                layer,
                clause.at(),
                Diagnostic.of(ResolveProblem.NOT_IN_POLICY, clause.at(), clause.value())
                        .hint(didYouMean(clause.value(), ids.clauses))
                        .underline(clause.value().length()));
    }

    private void add(Layer layer, Addition addition) {
        Placed<String> anchor = addition.anchor();
        boolean inside = addition.where() == Where.FIRST_IN || addition.where() == Where.LAST_IN;
        OutlineIds ids = ids();
        if (inside && ids.clauses.contains(anchor.value())) {
            making.report(ResolveProblem.WRONG_PLACE, anchor.at(), anchor.value());
            return;
        }
        Inserting inserting = new Inserting(addition);
        opening = inserting.map(opening);
        if (!inserting.done()) {
            body = inserting.map(body);
        }
        if (!inserting.done()) {
            List<String> places = new ArrayList<>(ids.clauses);
            places.addAll(ids.headings);
            making.miss(
                    layer,
                    anchor.at(),
                    Diagnostic.of(ResolveProblem.UNKNOWN_PLACE, anchor.at(), anchor.value())
                            .hint(didYouMean(anchor.value(), places))
                            .underline(anchor.value().length()));
            return;
        }
        making.hit(layer, anchor.at());
        for (String id : OutlineIds.of(List.of(addition.item())).clauses) {
            choices.add(
                    new Choice(
                            Choice.What.ADD,
                            id,
                            Optional.empty(),
                            layer.id(),
                            addition.reason(),
                            addition.at()));
        }
        remember(layer, addition.item());
    }

    private void remember(Layer layer, OutlineItem item) {
        new OutlineMapper() {
            @Override
            public List<OutlineItem> section(OutlineItem.Section section) {
                addedBy.put(section.at(), layer.id());
                return super.section(section);
            }

            @Override
            public List<OutlineItem> clause(OutlineItem.ClauseUse clause) {
                addedBy.put(clause.at(), layer.id());
                return super.clause(clause);
            }
        }.map(List.of(item));
    }

    private OutlineIds ids() {
        List<OutlineItem> all = new ArrayList<>(opening);
        all.addAll(body);
        return OutlineIds.of(all);
    }
}
