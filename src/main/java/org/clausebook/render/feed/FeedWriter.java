package org.clausebook.render.feed;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.clausebook.words.Dates;

/**
 * Writes a feed as Atom, RFC 4287. One element stands on a line; the same feed gives the same
 * bytes.
 */
public final class FeedWriter {

    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private final XMLStreamWriter xml;

    private FeedWriter(XMLStreamWriter xml) {
        this.xml = xml;
    }

    /** The file's bytes. */
    public static byte[] write(Feed feed) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            // the JDK's own, whatever else lies on the class path
            XMLStreamWriter xml =
                    XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, UTF_8);
            new FeedWriter(xml).feed(feed);
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("memory takes every byte", e);
        }
        return out.toByteArray();
    }

    private void feed(Feed feed) throws XMLStreamException {
        xml.writeStartDocument(UTF_8, "1.0");
        line();
        xml.writeStartElement("feed");
        xml.writeDefaultNamespace(ATOM);
        xml.writeAttribute("xml:lang", feed.language());
        line();
        text("id", feed.id());
        text("title", feed.title());
        text("updated", moment(feed.updated()));
        xml.writeStartElement("author");
        text("name", feed.author());
        end();
        for (Feed.Link link : feed.links()) {
            link(link);
        }
        text("generator", "Clausebook");
        for (Feed.Entry entry : feed.entries()) {
            entry(entry);
        }
        end();
        xml.writeEndDocument();
    }

    private void entry(Feed.Entry entry) throws XMLStreamException {
        xml.writeStartElement("entry");
        line();
        text("id", entry.id());
        text("title", entry.title());
        text("published", moment(entry.published()));
        text("updated", moment(entry.updated()));
        for (Feed.Link link : entry.links()) {
            link(link);
        }
        text("summary", entry.summary());
        end();
    }

    private void link(Feed.Link link) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", link.relation());
        xml.writeAttribute("type", link.type());
        xml.writeAttribute("title", allowed(link.title()));
        xml.writeAttribute("href", link.address());
        line();
    }

    private void text(String element, String text) throws XMLStreamException {
        xml.writeStartElement(element);
        xml.writeCharacters(allowed(text));
        end();
    }

    private void end() throws XMLStreamException {
        xml.writeEndElement();
        line();
    }

    private void line() throws XMLStreamException {
        xml.writeCharacters("\n");
    }

    /** Records know days; the feed's moments are the first of each. */
    private static String moment(LocalDate day) {
        return Dates.iso(day) + "T00:00:00Z";
    }

    /** Without what no XML file can hold. */
    private static String allowed(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        text.codePoints().filter(FeedWriter::isAllowed).forEach(kept::appendCodePoint);
        return kept.toString();
    }

    private static boolean isAllowed(int point) {
        return (point >= 0x20 && point <= 0xD7FF)
                || (point >= 0xE000 && point <= 0xFFFD)
                || point >= 0x10000
                || point == '\n'
                || point == '\t';
    }
}
