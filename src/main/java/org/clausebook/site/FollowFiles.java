package org.clausebook.site;

import java.util.Optional;
import org.clausebook.render.calendar.Calendar;
import org.clausebook.render.calendar.CalendarWriter;
import org.clausebook.render.feed.FeedWriter;
import org.clausebook.words.Words;

/**
 * The files with which people and programs follow a school's public policies: a feed of what
 * changed, and a calendar of days. A folder for staff has neither, since no program reads it where
 * it is kept.
 */
final class FollowFiles {

    private final PublicSite site;
    private final Words words;
    private final Optional<Calendar> calendar;

    FollowFiles(PublicSite site, Words words) {
        this.site = site;
        this.words = words;
        this.calendar =
                site.isForStaff() ? Optional.empty() : new CalendarMaking(site, words).make();
    }

    void put(FolderFiles files) {
        feed().ifPresent(
                        name ->
                                files.put(
                                        name,
                                        FeedWriter.write(new FeedMaking(site, words).make())));
        calendar.ifPresent(made -> files.put(CalendarMaking.FILE, CalendarWriter.write(made)));
    }

    /** The feed's file, as seen from the site's folder. */
    Optional<String> feed() {
        return site.isForStaff() ? Optional.empty() : Optional.of(FeedMaking.FILE);
    }

    /** The calendar's file, as seen from the site's folder; none where no day is known. */
    Optional<String> calendar() {
        return calendar.map(made -> CalendarMaking.FILE);
    }
}
