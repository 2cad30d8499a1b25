package org.clausebook.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.clausebook.edition.Tenure;
import org.clausebook.render.calendar.Calendar;
import org.clausebook.words.Words;

/** Makes the calendar of a school's public site: every day of its policies, past and to come. */
final class CalendarMaking {

    /** Where the calendar lies in the folder. */
    static final String FILE = "policies.ics";

    private final PublicSite site;
    private final Words words;

    CalendarMaking(PublicSite site, Words words) {
        this.site = site;
        this.words = words;
    }

    /** The calendar; none where no edition ever applied. */
    Optional<Calendar> make() {
        SiteAddress address = new SiteAddress(site.face().address());
        EditionDays days = new EditionDays(site.id(), words);
        List<Calendar.Event> events = new ArrayList<>();
        for (PublishedPolicy policy : site.policies()) {
            for (Tenure tenure : policy.timeline().tenures()) {
                String page = policy.folders().path(tenure.edition()) + PublicSite.INDEX;
                events.addAll(
                        days.all(PublishedPolicy.titleOf(tenure), tenure, address.whole(page)));
            }
        }
        events.sort(EditionDays.ORDER);
        return events.isEmpty()
                ? Optional.empty()
                : Optional.of(new Calendar(words.say("calendar.title", site.name()), events));
    }
}
