package org.clausebook.cli;

import java.util.List;
import org.clausebook.edition.History;
import org.clausebook.edition.HistoryRecord;
import org.clausebook.model.source.EditionApproval;
import org.clausebook.words.Dates;

/** Editions that the head or the chair approved alone, and that no meeting has ratified yet. */
final class Ratifications {

    private Ratifications() {}

    static List<String> waiting(History history) {
        return history.unratified().stream()
                .map(
                        edition ->
                                history.owner()
                                        + " "
                                        + history.policy()
                                        + " "
                                        + edition.number()
                                        + ", approved by "
                                        + approved(edition))
                .toList();
    }

    /** Who approved an edition that has an approval, and when. */
    static String approved(HistoryRecord.Edition edition) {
        EditionApproval approval = edition.text().policy().next().approval().orElseThrow();
        return approval.body() + " on " + Dates.day(approval.on());
    }
}
