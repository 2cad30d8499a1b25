package org.clausebook.site;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.clausebook.edition.HistoryRecord;
import org.clausebook.edition.Tenure;
import org.clausebook.render.calendar.Calendar;
import org.clausebook.words.Dates;
import org.clausebook.words.Words;

/**
 * The days of an edition, for calendars: when it begins to apply, when its review is due, and when
 * it ends without another in its place. Of one that never applied there are none.
 */
final class EditionDays {

    static final Comparator<Calendar.Event> ORDER =
            Comparator.comparing(Calendar.Event::day)
                    .thenComparing(Calendar.Event::title)
                    .thenComparing(Calendar.Event::id);

    private final String calendar;
    private final Words words;

    /**
     * @param calendar which calendar it is for, as part of the events' ids
     */
    EditionDays(String calendar, Words words) {
        this.calendar = calendar;
        this.words = words;
    }

    /**
     * All days of an edition.
     *
     * @param name of the policy, as the events are to call it
     */
    List<Calendar.Event> all(String name, Tenure tenure, Optional<String> address) {
        if (!tenure.held()) {
            return List.of();
        }
        List<Calendar.Event> events = new ArrayList<>();
        LocalDate recorded = tenure.edition().recorded();
        events.add(event("begins", name, tenure, recorded, tenure.start(), address));
        review(name, tenure, address).ifPresent(events::add);
        tenure.withdrawal()
                .ifPresent(
                        end ->
                                events.add(
                                        event(
                                                "ends",
                                                name,
                                                tenure,
                                                end.recorded(),
                                                end.from(),
                                                address)));
        return events;
    }

    /** The day of its review, where the edition is the one that applies on that day. */
    Optional<Calendar.Event> review(String name, Tenure tenure, Optional<String> address) {
        HistoryRecord.Edition edition = tenure.edition();
        return edition.text()
                .policy()
                .next()
                .review()
                .filter(tenure::holdsOn)
                .map(day -> event("review", name, tenure, edition.recorded(), day, address));
    }

    private Calendar.Event event(
            String kind,
            String name,
            Tenure tenure,
            LocalDate stamp,
            LocalDate day,
            Optional<String> address) {
        HistoryRecord.Edition edition = tenure.edition();
        String number = edition.number().toString();
        return new Calendar.Event(
                LastingId.of("calendar " + kind, calendar, edition.link()).toString(),
                stamp,
                day,
                words.say("calendar." + kind, name, number),
                words.say("calendar." + kind + ".note", Dates.day(tenure.start())),
                words.say("calendar." + kind + ".kind"),
                address);
    }
}
