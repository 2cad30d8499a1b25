package org.clausebook.render.feed;

import java.time.LocalDate;
import java.util.List;

/**
 * What is new on a site, for programs that follow it.
 *
 * @param id an address that names it for ever, such as {@code urn:uuid:...}
 * @param updated the day on which anything in it changed last
 * @param author who speaks in it
 * @param links to the site and to the feed itself
 * @param entries the newest first
 */
public record Feed(
        String id,
        String language,
        String title,
        LocalDate updated,
        String author,
        List<Link> links,
        List<Entry> entries) {

    public Feed {
        links = List.copyOf(links);
        entries = List.copyOf(entries);
    }

    /**
     * One piece of news.
     *
     * @param id an address that names it for ever
     * @param updated the day on which it became something that its readers should see again
     * @param links to what it is about, the page first
     */
    public record Entry(
            String id,
            String title,
            LocalDate published,
            LocalDate updated,
            String summary,
            List<Link> links) {
        public Entry {
            links = List.copyOf(links);
            if (updated.isBefore(published)) {
                throw new IllegalArgumentException("changed before it was there: " + id);
            }
        }
    }

    /**
     * A link.
     *
     * @param relation {@code alternate}, {@code related} or {@code self}
     * @param type what is there, such as {@code application/pdf}
     * @param address whole, or as seen from the feed
     */
    public record Link(String relation, String type, String title, String address) {}
}
