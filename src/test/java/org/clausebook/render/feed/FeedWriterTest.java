package org.clausebook.render.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.feed.synd.SyndLink;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is written as a feed comes back whole when another program reads it. */
final class FeedWriterTest {

    private static final String NAME = "Ysgol Tŷ Gŵyr & \"Sons\" <b>'x'</b> ]]> 😀 \u0177\u0302";

    @Test
    void every_letter_comes_back_from_a_reader_of_feeds() throws Exception {
        SyndFeed read =
                new SyndFeedInput()
                        .build(
                                new XmlReader(
                                        new ByteArrayInputStream(FeedWriter.write(feed(NAME)))));

        assertThat(read.getFeedType()).isEqualTo("atom_1.0");
        assertThat(read.getTitle()).isEqualTo(NAME);
        assertThat(read.getAuthors()).singleElement().extracting("name").isEqualTo(NAME);
        assertThat(read.getUri()).isEqualTo("urn:uuid:f");
        SyndEntry entry = read.getEntries().get(0);
        assertThat(entry.getTitle()).isEqualTo(NAME);
        assertThat(entry.getUri()).isEqualTo("urn:uuid:e");
        assertThat(entry.getDescription().getValue()).isEqualTo(NAME);
        assertThat(entry.getPublishedDate()).isEqualTo(Instant.parse("2026-07-20T00:00:00Z"));
        assertThat(entry.getUpdatedDate()).isEqualTo(Instant.parse("2026-08-01T00:00:00Z"));
        assertThat(entry.getLinks()).extracting(SyndLink::getHref).containsExactly("a/b.html?c&d");
    }

    @Test
    void the_same_feed_gives_the_same_bytes_and_no_character_that_xml_forbids() {
        byte[] once = FeedWriter.write(feed("a\u0001b\uFFFEc\ud800d"));
        assertThat(once).isEqualTo(FeedWriter.write(feed("a\u0001b\uFFFEc\ud800d")));
        assertThat(new String(once, StandardCharsets.UTF_8))
                .startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<feed ")
                .contains("<title>abcd</title>");
    }

    @Test
    void an_entry_does_not_change_before_it_is_published() {
        LocalDate day = LocalDate.of(2026, 7, 20);
        assertThatThrownBy(() -> new Feed.Entry("e", "t", day, day.minusDays(1), "s", List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Feed feed(String words) {
        LocalDate day = LocalDate.of(2026, 7, 20);
        return new Feed(
                "urn:uuid:f",
                "cy",
                words,
                day,
                words,
                List.of(),
                List.of(
                        new Feed.Entry(
                                "urn:uuid:e",
                                words,
                                day,
                                LocalDate.of(2026, 8, 1),
                                words,
                                List.of(
                                        new Feed.Link(
                                                "alternate",
                                                "text/html",
                                                words,
                                                "a/b.html?c&d")))));
    }
}
