package org.clausebook.compose;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.clausebook.compare.Change;
import org.clausebook.compare.redline.ClauseDiff;
import org.clausebook.compare.redline.Redline;
import org.clausebook.model.source.Weight;
import org.clausebook.model.text.Address;

/**
 * Why a policy changed: each reason once and numbered from 1, changes of rule first; and by clause
 * which of them it changed for.
 */
public final class Reasons {

    private final Redline redline;
    private final List<Reason> all = new ArrayList<>();
    private final Map<String, List<Reason>> byClause = new HashMap<>();

    public Reasons(Redline redline) {
        this.redline = redline;
        Map<Change, List<ClauseDiff>> places = redline.places();
        for (Change cause : redline.causes()) {
            Reason reason = new Reason(all.size() + 1, cause);
            all.add(reason);
            Stream.concat(places.getOrDefault(cause, List.of()).stream(), sources(cause))
                    .map(ClauseDiff::id)
                    .distinct()
                    .forEach(
                            id ->
                                    byClause.computeIfAbsent(id, none -> new ArrayList<>())
                                            .add(reason));
        }
    }

    /** The clauses that lost a part of their words to the one that was split from them. */
    private Stream<ClauseDiff> sources(Change cause) {
        return redline.clauses().stream()
                .filter(clause -> cause.kind() == Change.Kind.LINEAGE)
                .filter(
                        clause ->
                                clause.to().stream()
                                        .anyMatch(kin -> kin.id().equals(cause.subject())));
    }

    /** A reason and its number. */
    public record Reason(int number, Change change) {

        /** The id of its place in the list of reasons. */
        String webId() {
            return "reason-" + number;
        }

        /** What references to it name. */
        Address address() {
            return Address.of("reason/" + number);
        }
    }

    public List<Reason> all() {
        return all;
    }

    List<Reason> of(Weight weight) {
        return all.stream().filter(reason -> reason.change().weight() == weight).toList();
    }

    /** Those for which this clause changed. */
    public List<Reason> of(ClauseDiff clause) {
        return byClause.getOrDefault(clause.id(), List.of());
    }

    /** Those of one marked change; none where it bears no number. */
    List<Reason> of(int change) {
        List<Change> why = redline.reasons().getOrDefault(change, List.of());
        return all.stream().filter(reason -> why.contains(reason.change())).toList();
    }

    /** Those for which a section came, went, moved or changed its title. */
    List<Reason> of(List<Change> why) {
        return all.stream().filter(reason -> why.contains(reason.change())).toList();
    }
}
