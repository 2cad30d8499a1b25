package org.clausebook.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.clausebook.edition.History;
import org.clausebook.edition.HistoryRecord;
import org.clausebook.model.source.EditionApproval;
import org.clausebook.words.Dates;

/** Editions that the head or the chair approved alone, and that no meeting has ratified yet. */
final class Ratifications {

    private Ratifications() {}

    static List<String> waiting(History history) {
        List<String> waiting = new ArrayList<>();
        for (HistoryRecord.Edition edition : history.editions()) {
            Optional<EditionApproval> approval = edition.text().policy().next().approval();
            approval.filter(one -> one.isAlone() && one.ratified().isEmpty())
                    .ifPresent(
                            one ->
                                    waiting.add(
                                            history.owner()
                                                    + " "
                                                    + history.policy()
                                                    + " "
                                                    + edition.number()
                                                    + ", approved by "
                                                    + one.body()
                                                    + " on "
                                                    + Dates.day(one.on())));
        }
        return waiting;
    }
}
