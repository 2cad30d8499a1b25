package org.clausebook.compose;

import java.util.List;
import java.util.Optional;
import org.clausebook.edition.HistoryRecord;
import org.clausebook.model.policy.Drift;
import org.clausebook.model.source.Weight;

/**
 * What governors are asked about one policy.
 *
 * @param edition the text that is put to them, under its check code
 * @param weight whether a rule changes, or words only
 * @param routes who may approve it, such as {@code full-board}, the usual one first
 * @param compared with the version that applies now; for a first version with what the library has
 * @param first whether nothing was published before
 * @param older what applies until then though it was not made here, with its day, such as {@code
 *     the Mobile Phone Policy of September 2021}
 * @param drifts what became of the library's text under the own wordings in it
 */
public record Proposal(
        HistoryRecord.Edition edition,
        Weight weight,
        List<String> routes,
        Compared compared,
        boolean first,
        Optional<String> older,
        List<Drift> drifts) {

    public Proposal {
        routes = List.copyOf(routes);
        drifts = List.copyOf(drifts);
    }
}
