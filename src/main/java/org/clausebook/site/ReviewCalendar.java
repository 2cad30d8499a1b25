package org.clausebook.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.clausebook.edition.History;
import org.clausebook.edition.HistoryRecord;
import org.clausebook.edition.Tenure;
import org.clausebook.edition.Timeline;
import org.clausebook.model.policy.Issuer;
import org.clausebook.render.calendar.Calendar;
import org.clausebook.words.Words;

/**
 * The reviews of all documents of a workspace in one calendar, for whoever looks after all of its
 * schools. A document of several schools stands in it once, with the names of all of them.
 */
public final class ReviewCalendar {

    private ReviewCalendar() {}

    /** The calendar; none where no review is or was due. */
    public static Optional<Calendar> of(List<History> histories, Words words) {
        EditionDays days = new EditionDays("", words);
        List<Calendar.Event> events = new ArrayList<>();
        for (History history : histories) {
            for (Tenure tenure : Timeline.of(history).tenures()) {
                days.review(name(tenure.edition(), words), tenure, Optional.empty())
                        .ifPresent(events::add);
            }
        }
        events.sort(EditionDays.ORDER);
        return events.isEmpty()
                ? Optional.empty()
                : Optional.of(new Calendar(words.say("calendar.title.all"), events));
    }

    /** "Riverside Primary School, Mobile phones". */
    private static String name(HistoryRecord.Edition edition, Words words) {
        List<String> schools =
                edition.text().policy().issuers().stream().map(Issuer::name).toList();
        return words.say(
                "calendar.of", String.join(", ", schools), PublishedPolicy.titleOf(edition));
    }
}
