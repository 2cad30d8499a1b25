package org.clausebook.render.calendar;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/**
 * Writes a calendar as iCalendar, RFC 5545. The same calendar gives the same bytes: no moment of
 * writing stands in it.
 *
 * <pre>
 * BEGIN:VEVENT
 * UID:8d1c...
 * DTSTAMP:20260710T000000Z
 * DTSTART;VALUE=DATE:20260901
 * SUMMARY:Mobile phones: version 3.0 applies from today
 * ...
 * </pre>
 */
public final class CalendarWriter {

    /** The most octets that a line may have, without its end. */
    static final int OCTETS = 75;

    private static final String END = "\r\n";

    private final StringBuilder out = new StringBuilder();

    private CalendarWriter() {}

    /** The file's text, with the line ends that the format asks for. */
    public static String write(Calendar calendar) {
        CalendarWriter writer = new CalendarWriter();
        writer.calendar(calendar);
        return writer.out.toString();
    }

    private void calendar(Calendar calendar) {
        line("BEGIN:VCALENDAR");
        line("VERSION:2.0");
        line("PRODID:-//Clausebook//Policies//EN");
        line("CALSCALE:GREGORIAN");
        // the name twice: as RFC 7986 has it, and as programs have long read it
        line("NAME:" + escaped(calendar.name()));
        line("X-WR-CALNAME:" + escaped(calendar.name()));
        calendar.events().forEach(this::event);
        line("END:VCALENDAR");
    }

    private void event(Calendar.Event event) {
        line("BEGIN:VEVENT");
        line("UID:" + escaped(event.id()));
        line("DTSTAMP:" + day(event.stamp()) + "T000000Z");
        line("DTSTART;VALUE=DATE:" + day(event.day()));
        line("SUMMARY:" + escaped(event.title()));
        line("DESCRIPTION:" + escaped(event.description()));
        line("CATEGORIES:" + escaped(event.category()));
        line("CLASS:PUBLIC");
        // nobody is busy for the whole of the day
        line("TRANSP:TRANSPARENT");
        event.address().ifPresent(address -> line("URL:" + address));
        line("END:VEVENT");
    }

    private static String day(LocalDate day) {
        return DateTimeFormatter.BASIC_ISO_DATE.format(day);
    }

    /** As text stands in a line: what parts values is marked, and nothing ends the line. */
    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        text.replace("\r\n", "\n")
                .codePoints()
                .forEach(
                        point -> {
                            switch (point) {
                                case '\\', ';', ',' -> escaped.append('\\').appendCodePoint(point);
                                case '\n' -> escaped.append("\\n");
                                default -> {
                                    if (!Character.isISOControl(point)) {
                                        escaped.appendCodePoint(point);
                                    }
                                }
                            }
                        });
        return escaped.toString();
    }

    /** Goes on in the next line where it is too long, never within a letter and its accents. */
    private void line(String whole) {
        int room = OCTETS;
        int at = 0;
        while (at < whole.length()) {
            int end = letterEnd(whole, at);
            String letter = whole.substring(at, end);
            int octets = letter.getBytes(StandardCharsets.UTF_8).length;
            if (octets > room) {
                out.append(END).append(' ');
                room = OCTETS - 1;
            }
            out.append(letter);
            room -= octets;
            at = end;
        }
        out.append(END);
    }

    /**
     * Where the letter that begins here ends, with the marks that stand on it. More marks than any
     * language sets on a letter are not kept together, since they might fill lines.
     */
    private static int letterEnd(String text, int start) {
        int end = start + Character.charCount(text.codePointAt(start));
        int most = Math.min(text.length(), start + 8);
        while (end < most && isMark(text.codePointAt(end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        return end;
    }

    private static boolean isMark(int point) {
        int type = Character.getType(point);
        return type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }
}
