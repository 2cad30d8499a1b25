package org.clausebook.render.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Days and what falls on them, for calendar programs.
 *
 * @param name what a program calls it
 * @param events in the order in which they stand in the file; one at least
 */
public record Calendar(String name, List<Event> events) {

    public Calendar {
        events = List.copyOf(events);
        if (events.isEmpty()) {
            throw new IllegalArgumentException("a calendar file holds one event at least");
        }
    }

    /**
     * What falls on one day, as a whole.
     *
     * @param id which names it for ever, whatever else of it changes
     * @param stamp the day on which it was stated
     * @param category what kind of event it is, for people
     * @param address of a page about it
     */
    public record Event(
            String id,
            LocalDate stamp,
            LocalDate day,
            String title,
            String description,
            String category,
            Optional<String> address) {}
}
