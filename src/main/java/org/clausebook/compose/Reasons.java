package org.clausebook.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.clausebook.compare.Change;
import org.clausebook.compare.Changes;
import org.clausebook.compare.redline.ClauseDiff;
import org.clausebook.model.source.Weight;
import org.clausebook.model.text.Address;

/**
 * Why a policy changed: each reason once and numbered from 1, changes of rule first; and by clause
 * which of them it changed for.
 */
public final class Reasons {

    private final List<Change> changes = new ArrayList<>();

    public Reasons(Compared compared) {
        List<Change> found = Changes.between(Optional.of(compared.before()), compared.now()).all();
        for (Weight weight : List.of(Weight.SUBSTANTIVE, Weight.EDITORIAL)) {
            found.stream().filter(change -> change.weight() == weight).forEach(changes::add);
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

    List<Reason> of(Weight weight) {
        return all().stream().filter(reason -> reason.change().weight() == weight).toList();
    }

    /** Those for which this clause changed. */
    public List<Reason> of(ClauseDiff clause) {
        return all().stream()
                .filter(reason -> reason.change().subject().equals(clause.id()))
                .toList();
    }

    public List<Reason> all() {
        List<Reason> numbered = new ArrayList<>();
        for (Change change : changes) {
            numbered.add(new Reason(numbered.size() + 1, change));
        }
        return numbered;
    }
}
