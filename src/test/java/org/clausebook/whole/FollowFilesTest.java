package org.clausebook.whole;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.parsers.DocumentBuilderFactory;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The feed and the calendar of each public site, as the programs that read such files see them. */
final class FollowFilesTest {

    private static final String ATOM = "http://www.w3.org/2005/Atom";

    @Test
    void each_site_has_a_feed_with_all_that_the_format_asks_for() throws Exception {
        int entries = 0;
        Set<String> ids = new HashSet<>();
        for (Path site : sites()) {
            byte[] bytes = Files.readAllBytes(site.resolve("feed.xml"));
            SyndFeed read =
                    new SyndFeedInput().build(new XmlReader(new ByteArrayInputStream(bytes)));
            Element feed = element(bytes);
            assertThat(read.getEntries()).hasSize(children(feed, "entry").size());
            assertThat(children(feed, "author")).hasSize(1);
            assertThat(text(children(feed, "author").get(0), "name")).isNotBlank();
            assertThat(feed.getAttribute("xml:lang")).isEqualTo("en-GB");
            assertThat(links(feed, "self")).hasSize(1);
            whole(feed, site, new HashSet<>());
            OffsetDateTime before = OffsetDateTime.MAX;
            for (Element entry : children(feed, "entry")) {
                entries++;
                whole(entry, site, ids);
                assertThat(text(entry, "summary")).isNotBlank();
                OffsetDateTime published = OffsetDateTime.parse(text(entry, "published"));
                assertThat(published).isBeforeOrEqualTo(before);
                assertThat(OffsetDateTime.parse(text(entry, "updated")))
                        .isAfterOrEqualTo(published)
                        .isBeforeOrEqualTo(OffsetDateTime.parse(text(feed, "updated")));
                before = published;
            }
        }
        System.out.printf("Feeds: %d entries of %d sites%n", entries, sites().size());
        assertThat(entries).isGreaterThan(30);
    }

    /** What both a feed and an entry must have: one id, title and day, and links that are right. */
    private static void whole(Element element, Path site, Set<String> ids) {
        String id = text(element, "id");
        assertThat(URI.create(id).isAbsolute()).as(id).isTrue();
        assertThat(ids.add(id)).as("twice: " + id).isTrue();
        assertThat(text(element, "title")).isNotBlank();
        assertThat(OffsetDateTime.parse(text(element, "updated"))).isNotNull();
        assertThat(links(element, "alternate")).isNotEmpty();
        Set<String> alternates = new HashSet<>();
        for (Element link : children(element, "link")) {
            if (link.getAttribute("rel").equals("alternate")) {
                assertThat(alternates.add(link.getAttribute("type"))).isTrue();
            }
            assertThat(site.resolve(path(link.getAttribute("href")))).isRegularFile();
        }
    }

    @Test
    void a_school_that_names_no_address_gives_paths_and_the_others_whole_addresses()
            throws Exception {
        for (Path site : sites()) {
            Element feed = element(Files.readAllBytes(site.resolve("feed.xml")));
            String self = links(feed, "self").get(0).getAttribute("href");
            boolean none = site.equals(PublicDemonstration.shared().sites().resolve("oakenfield"));
            assertThat(self.equals("feed.xml")).as(site.toString()).isEqualTo(none);
            for (VEvent event : events(site)) {
                assertThat(event.getProperty(Property.URL).isEmpty()).isEqualTo(none);
            }
        }
    }

    @Test
    void each_calendar_is_valid_and_tells_the_review_days_that_the_list_of_policies_tells()
            throws Exception {
        int reviews = 0;
        Set<String> ids = new HashSet<>();
        for (Path site : sites()) {
            Set<String> told = new TreeSet<>();
            for (VEvent event : events(site)) {
                assertThat(ids.add(value(event, Property.UID))).isTrue();
                if (value(event, Property.CATEGORIES).equals("Policy review")) {
                    told.add(value(event, Property.DTSTART));
                }
            }
            Set<String> listed = new TreeSet<>();
            Document page = Jsoup.parse(Folders.text(site.resolve("index.html")));
            page.select("td[data-label='Review due']").eachText().stream()
                    .filter(day -> !day.isEmpty())
                    .map(FollowFilesTest::figures)
                    .forEach(listed::add);
            if (!site.equals(PublicDemonstration.shared().sites().resolve("marsh-lane"))) {
                // of what was withdrawn before its review, the list alone keeps the day
                assertThat(told).as(site.toString()).containsAll(listed);
            }
            reviews += told.size();
        }
        assertThat(reviews).isGreaterThan(10);
    }

    @Test
    void every_page_names_the_feed_and_the_list_of_policies_says_so_in_words() {
        for (Path site : sites()) {
            int named = 0;
            for (String name : Folders.names(site)) {
                if (!name.endsWith(".html")) {
                    continue;
                }
                Document page = Jsoup.parse(Folders.text(site.resolve(name)));
                List<String> feeds =
                        page.select("head link[rel=alternate][type=application/atom+xml]")
                                .eachAttr("href");
                boolean alone = name.startsWith("documents/") || name.startsWith("READ-ME");
                assertThat(feeds).as(site + " " + name).hasSize(alone ? 0 : 1);
                for (String feed : feeds) {
                    assertThat(site.resolve(name).resolveSibling(feed).normalize())
                            .isEqualTo(site.resolve("feed.xml"));
                    named++;
                }
            }
            assertThat(named).isGreaterThan(5);
            Document list = Jsoup.parse(Folders.text(site.resolve("index.html")));
            assertThat(list.select("main a[href=feed.xml]").text()).isEqualTo("Follow changes");
            assertThat(list.select("main a[href=policies.ics]").text())
                    .isEqualTo("Add the review days to your calendar");
        }
    }

    /** Those made for tests, and those of the demonstration. */
    private static List<Path> sites() {
        List<Path> sites = new ArrayList<>();
        for (Path all :
                List.of(
                        PublicDemonstration.shared().sites(),
                        Demonstration.shared().out().resolve("site/schools"))) {
            Folders.ending(all, "/feed.xml").stream().map(Path::getParent).forEach(sites::add);
        }
        return sites;
    }

    private static List<VEvent> events(Path site) throws Exception {
        net.fortuna.ical4j.model.Calendar calendar =
                new CalendarBuilder()
                        .build(new StringReader(Folders.text(site.resolve("policies.ics"))));
        assertThat(calendar.validate().hasErrors()).as(calendar.validate().toString()).isFalse();
        return calendar.getComponents("VEVENT");
    }

    private static String value(VEvent event, String name) {
        return event.getProperty(name).map(Property::getValue).orElse("");
    }

    /** "1 July 2027" as 20270701. */
    private static String figures(String day) {
        String[] parts = day.split(" ", -1);
        int month =
                List.of(
                                        "January",
                                        "February",
                                        "March",
                                        "April",
                                        "May",
                                        "June",
                                        "July",
                                        "August",
                                        "September",
                                        "October",
                                        "November",
                                        "December")
                                .indexOf(parts[1])
                        + 1;
        return String.format(
                java.util.Locale.ROOT, "%s%02d%02d", parts[2], month, Integer.parseInt(parts[0]));
    }

    private static String path(String address) {
        return address.replaceFirst("^https://policies\\.[a-z-]+\\.example/", "");
    }

    private static Element element(byte[] bytes) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
        return factory.newDocumentBuilder()
                .parse(new ByteArrayInputStream(bytes))
                .getDocumentElement();
    }

    private static List<Element> links(Element element, String relation) {
        return children(element, "link").stream()
                .filter(link -> link.getAttribute("rel").equals(relation))
                .toList();
    }

    private static List<Element> children(Element element, String name) {
        List<Element> found = new ArrayList<>();
        NodeList nodes = element.getChildNodes();
        for (int at = 0; at < nodes.getLength(); at++) {
            if (nodes.item(at) instanceof Element child
                    && name.equals(child.getLocalName())
                    && ATOM.equals(child.getNamespaceURI())) {
                found.add(child);
            }
        }
        return found;
    }

    /** What the one child of this name says. */
    private static String text(Element element, String name) {
        List<Element> found = children(element, name);
        assertThat(found).as(name).hasSize(1);
        return found.get(0).getTextContent();
    }
}
