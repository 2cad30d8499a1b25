package org.clausebook.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clausebook.edition.Archive;
import org.clausebook.edition.EditionNumber;
import org.clausebook.edition.History;
import org.clausebook.edition.HistoryRecord;
import org.clausebook.edition.Notice;
import org.clausebook.edition.Published;
import org.clausebook.edition.RealDisk;
import org.clausebook.edition.Recorder;
import org.clausebook.edition.Redactor;
import org.clausebook.model.source.Readers;
import org.clausebook.model.source.SchoolFace;
import org.clausebook.model.source.ShownOrigins;
import org.clausebook.render.calendar.Calendar;
import org.clausebook.render.feed.Feed;
import org.clausebook.words.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What of a school's records is news, and which of their days stand in its calendar. */
final class FeedMakingTest {

    private static final LocalDate LATER = LocalDate.of(2028, 1, 10);

    @TempDir private Path root;

    @Test
    void a_correction_and_an_edition_that_mends_words_are_no_news() throws IOException {
        Archive oak = published();
        Feed before = feed("https://oak.example");
        new Recorder(oak)
                .correct(
                        "devices",
                        notice("3.0", "The minute was wrong"),
                        "The minute is 26/13, not 26/31.");

        assertThat(feed("https://oak.example")).isEqualTo(before);
        assertThat(before.entries())
                .extracting(Feed.Entry::title)
                .containsExactly(
                        "Phones and Messages Policy, version 3.0, applies from 1 September 2028",
                        "Phones and Messages Policy, version 2.0, applies from 1 September 2027",
                        "Phones and Messages Policy, version 1.0, applies from 1 September 2026");
    }

    @Test
    void ids_stay_when_the_site_moves_to_another_host() throws IOException {
        published();
        Feed here = feed("https://oak.example/");
        Feed there = feed("https://policies.fernhill.example/oak");
        Feed nowhere = feed(null);

        assertThat(ids(there)).isEqualTo(ids(here)).isEqualTo(ids(nowhere)).doesNotHaveDuplicates();
        assertThat(ids(here))
                .allMatch(id -> id.matches("urn:uuid:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"));
        assertThat(addresses(here))
                .containsExactly(
                        "https://oak.example/devices/3.0/index.html",
                        "https://oak.example/devices/3.0/devices.pdf",
                        "https://oak.example/devices/history/index.html");
        assertThat(addresses(nowhere))
                .containsExactly(
                        "devices/3.0/index.html",
                        "devices/3.0/devices.pdf",
                        "devices/history/index.html");
    }

    @Test
    void a_withdrawn_edition_comes_up_anew_and_says_so() throws IOException {
        Archive oak = published();
        new Recorder(oak)
                .withdraw("devices", notice("2.0", "The law has changed"), LATER.plusDays(5));
        Feed.Entry entry = entry("2.0");

        assertThat(entry.title())
                .isEqualTo(
                        "Phones and Messages Policy, version 2.0, applies from 1 September 2027, withdrawn from 15 January 2028");
        assertThat(entry.summary())
                .startsWith("Yearly review.")
                .endsWith("Withdrawn from 15 January 2028: The law has changed.");
        assertThat(entry.published()).isEqualTo(LocalDate.of(2027, 7, 10));
        assertThat(entry.updated()).isEqualTo(LATER);
        assertThat(feed(null).updated()).isEqualTo(LocalDate.of(2028, 7, 10));
    }

    @Test
    void an_edition_withdrawn_before_its_day_is_not_said_to_apply() throws IOException {
        Archive oak = published();
        LocalDate day = LocalDate.of(2028, 9, 1);
        new Recorder(oak).withdraw("devices", notice("3.0", "A slip"), day);

        assertThat(entry("3.0").title())
                .isEqualTo("Phones and Messages Policy, version 3.0, withdrawn before it applied");
        assertThat(calendar()).noneMatch(event -> event.title().contains("3.0"));
    }

    @Test
    void words_taken_out_of_an_edition_make_readers_fetch_its_entry_again() throws IOException {
        Archive oak = published();
        Redactor redactor = new Redactor(oak);
        HistoryRecord.Edition first =
                oak.history("devices").edition(EditionNumber.FIRST).orElseThrow();
        Feed.Entry before = entry("1.0");
        redactor.redact(
                redactor.plan(first, redactor.places(first).subList(0, 2), "Removed."),
                notice("1.0", "It named somebody"),
                new byte[] {7});
        Feed.Entry after = entry("1.0");

        assertThat(after.id()).isEqualTo(before.id());
        assertThat(after.published()).isEqualTo(before.published());
        assertThat(after.updated()).isEqualTo(LATER);
    }

    @Test
    void the_calendar_holds_what_begins_what_is_reviewed_and_what_ends() throws IOException {
        Archive oak = published();
        new Recorder(oak).withdraw("devices", notice("3.0", "A slip"), LocalDate.of(2029, 1, 1));

        assertThat(calendar().stream().map(event -> event.day() + " " + event.title()))
                .containsExactly(
                        "2026-09-01 Phones and Messages Policy: version 1.0 applies from this day",
                        "2026-11-01 Phones and Messages Policy: version 1.1 applies from this day",
                        "2027-09-01 Phones and Messages Policy: version 2.0 applies from this day",
                        "2028-07-01 Phones and Messages Policy: review of version 2.0 is due",
                        "2028-09-01 Phones and Messages Policy: version 3.0 applies from this day",
                        "2029-01-01 Phones and Messages Policy: version 3.0 no longer applies");
    }

    @Test
    void the_provider_has_the_reviews_of_all_schools_and_nothing_else() throws IOException {
        published();
        Published.quickly(root, "elm").edition("1.0", "2026-09-01", "2026-08-20");
        List<History> histories =
                List.of(
                        Archive.of(root, "elm", new RealDisk()).history("devices"),
                        Archive.of(root, "oak", new RealDisk()).history("devices"));
        Calendar calendar = ReviewCalendar.of(histories, Words.english()).orElseThrow();

        assertThat(calendar.events().stream().map(event -> event.day() + " " + event.title()))
                .containsExactly(
                        "2027-07-01 Riverside Primary School, Phones and Messages Policy: review of version 1.0 is due",
                        "2028-07-01 Riverside Primary School, Phones and Messages Policy: review of version 2.0 is due",
                        "2029-07-01 Riverside Primary School, Phones and Messages Policy: review of version 3.0 is due");
        assertThat(calendar.events()).extracting(Calendar.Event::id).doesNotHaveDuplicates();
        assertThat(ReviewCalendar.of(List.of(), Words.english())).isEmpty();
    }

    @Test
    void a_folder_for_staff_has_neither() throws IOException {
        published();
        PublicSite staff =
                new PublicSite(
                        "oak", Readers.STAFF, false, policies(), face(null), Optional.empty());
        FolderFiles files = new FolderFiles();
        FollowFiles follow = new FollowFiles(staff, Words.english());
        follow.put(files);

        assertThat(files.all()).isEmpty();
        assertThat(follow.feed()).isEmpty();
        assertThat(follow.calendar()).isEmpty();
    }

    /** A document from before, 1.0, its words mended, 2.0, and 3.0 ahead of its day. */
    private Archive published() throws IOException {
        Archive oak = Published.oakDevices(root);
        Published.quickly(root, "oak")
                .edition("1.1", "2026-11-01", "2026-10-20")
                .edition("3.0", "2028-09-01", "2028-07-10");
        return oak;
    }

    private List<PublishedPolicy> policies() {
        Archive oak = Archive.of(root, "oak", new RealDisk());
        return List.of(new PublishedPolicy("devices", List.of(oak.history("devices"))));
    }

    private PublicSite site(String address) {
        return new PublicSite(
                "oak", Readers.PUBLIC, false, policies(), face(address), Optional.empty());
    }

    private static SchoolFace face(String address) {
        return new SchoolFace(
                Optional.of("Oak Primary School"),
                Optional.ofNullable(address),
                List.of(),
                Optional.empty(),
                Map.of(),
                Optional.empty(),
                ShownOrigins.HIDDEN);
    }

    private Feed feed(String address) {
        return new FeedMaking(site(address), Words.english()).make();
    }

    private List<Calendar.Event> calendar() {
        return new CalendarMaking(site(null), Words.english()).make().orElseThrow().events();
    }

    private Feed.Entry entry(String number) {
        return feed(null).entries().stream()
                .filter(entry -> entry.title().contains("version " + number))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> ids(Feed feed) {
        List<String> ids = new ArrayList<>(List.of(feed.id()));
        feed.entries().forEach(entry -> ids.add(entry.id()));
        return ids;
    }

    private static List<String> addresses(Feed feed) {
        return feed.entries().get(0).links().stream().map(Feed.Link::address).toList();
    }

    private static Notice notice(String number, String reason) {
        return new Notice(
                EditionNumber.parse(number).orElseThrow(), LATER, reason, "the governing body");
    }
}
