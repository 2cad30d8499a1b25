package org.clausebook.render.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;

/** What is written as a calendar comes back whole when another program reads it. */
final class CalendarWriterTest {

    private static final String WELSH =
            "Ysgol Gynradd Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch, Tŷ Gŵyr;"
                    + " ŵŷâêîôûẅÿẁỳẃýŵŷâêîôûẅÿẁỳẃý \\n \"w\u0302y\u0302\" 😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀";

    @Test
    void every_letter_comes_back_from_a_reader_of_calendars() throws IOException, ParserException {
        for (int lead = 0; lead < 80; lead++) {
            String words = "x".repeat(lead) + WELSH;
            VEvent event = read(CalendarWriter.write(calendar(words)));
            assertThat(value(event, Property.SUMMARY)).isEqualTo(words);
            assertThat(value(event, Property.DESCRIPTION)).isEqualTo(words + "\nTwo; lines, all.");
            assertThat(value(event, Property.CATEGORIES)).isEqualTo("Review");
            assertThat(value(event, Property.UID)).isEqualTo("1-2");
            assertThat(value(event, Property.DTSTAMP)).isEqualTo("20260720T000000Z");
            assertThat(value(event, Property.DTSTART)).isEqualTo("20270701");
            assertThat(value(event, Property.URL)).isEqualTo("https://oak.example/a.html");
            assertThat(value(event, Property.TRANSP)).isEqualTo("TRANSPARENT");
        }
    }

    @Test
    void no_line_is_longer_than_75_octets_and_none_breaks_a_letter()
            throws CharacterCodingException {
        int longest = 0;
        for (int lead = 0; lead < 80; lead++) {
            String text = CalendarWriter.write(calendar("x".repeat(lead) + WELSH));
            assertThat(text.replace("\r\n", "")).doesNotContain("\r").doesNotContain("\n");
            for (String line : text.lines().toList()) {
                byte[] octets = line.getBytes(StandardCharsets.UTF_8);
                longest = Math.max(longest, octets.length);
                assertThat(octets.length).as(line).isLessThanOrEqualTo(75);
                // fails where half a letter stands in it
                StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(octets));
                assertThat(StandardCharsets.UTF_8.newEncoder().canEncode(line)).as(line).isTrue();
                boolean marked = line.matches(" ?\\p{M}.*");
                assertThat(marked).as("a mark without its letter: " + line).isFalse();
            }
        }
        assertThat(longest).isEqualTo(75);
    }

    @Test
    void a_letter_with_more_marks_than_a_line_has_room_still_fits() {
        String text = CalendarWriter.write(calendar("w" + "\u0302".repeat(200)));
        for (String line : text.lines().toList()) {
            assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75);
        }
    }

    @Test
    void no_words_can_end_a_line_and_begin_one_of_their_own() throws IOException, ParserException {
        String hostile = "a\r\nEND:VEVENT\rATTENDEE:mailto:x@y.example\nb\u2028c\u0000d";
        String text = CalendarWriter.write(calendar(hostile));
        assertThat(text.lines().filter(line -> line.startsWith("ATTENDEE"))).isEmpty();
        assertThat(text.lines().filter("END:VEVENT"::equals)).hasSize(1);
        assertThat(value(read(text), Property.SUMMARY))
                .isEqualTo("a\nEND:VEVENTATTENDEE:mailto:x@y.example\nb\u2028cd");
    }

    @Test
    void a_calendar_without_events_is_none() {
        assertThatThrownBy(() -> new Calendar("Nothing", List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static VEvent read(String text) throws IOException, ParserException {
        net.fortuna.ical4j.model.Calendar calendar =
                new CalendarBuilder().build(new StringReader(text));
        assertThat(calendar.validate().hasErrors()).as(calendar.validate().toString()).isFalse();
        List<VEvent> events = calendar.getComponents("VEVENT");
        assertThat(events).hasSize(1);
        return events.get(0);
    }

    private static String value(VEvent event, String name) {
        return event.getProperty(name).map(Property::getValue).orElse("");
    }

    private static Calendar calendar(String words) {
        return new Calendar(
                words,
                List.of(
                        new Calendar.Event(
                                "1-2",
                                LocalDate.of(2026, 7, 20),
                                LocalDate.of(2027, 7, 1),
                                words,
                                words + "\nTwo; lines, all.",
                                "Review",
                                Optional.of("https://oak.example/a.html"))));
    }
}
