package org.clausebook.resolve;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Place;
import org.clausebook.model.source.OutlineItem;

/** What can be wrong with parts and sections once every layer has left out and added its own. */
final class IdChecks {

    private final Making making;
    private final Map<Place, String> addedBy;

    /**
     * @param addedBy the layer that added the item at a place
     */
    IdChecks(Making making, Map<Place, String> addedBy) {
        this.making = making;
        this.addedBy = Map.copyOf(addedBy);
    }

    void check(OutlineIds all, List<OutlineItem> body) {
        all.sharing().forEach(this::checkSharing);
        for (OutlineItem item : body) {
            if (item instanceof OutlineItem.Part part
                    && OutlineIds.of(part.body()).clauses.isEmpty()) {
                making.report(ResolveProblem.EMPTY_PART, part.at(), part.id());
            }
        }
    }

    /**
     * What was added is too much, wherever it stands; where all were added, all but the first. Two
     * of one id within an outline's own file are told when the file is read.
     */
    private void checkSharing(List<OutlineItem> items) {
        List<OutlineItem> added =
                items.stream()
                        .filter(item -> addedBy.containsKey(item.at()))
                        .sorted(Comparator.comparing(this::layerOf).thenComparing(OutlineItem::at))
                        .toList();
        int first = added.size() == items.size() ? 1 : 0;
        for (OutlineItem item : added.subList(first, added.size())) {
            making.report(
                    Diagnostic.of(ResolveProblem.ADDED_SECTION_TWICE, item.at(), HeadingId.of(item))
                            .hint("choose another id here"));
        }
    }

    private int layerOf(OutlineItem added) {
        List<String> layers = making.layers.stream().map(Layer::id).toList();
        return layers.indexOf(addedBy.get(added.at()));
    }
}
