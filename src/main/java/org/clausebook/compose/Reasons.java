package org.clausebook.compose;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
        for (Change cause : redline.causes()) {
            Reason reason = new Reason(all.size() + 1, cause);
            all.add(reason);
            for (ClauseDiff place : redline.places(cause)) {
                byClause.computeIfAbsent(place.id(), none -> new ArrayList<>()).add(reason);
            }
        }
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
