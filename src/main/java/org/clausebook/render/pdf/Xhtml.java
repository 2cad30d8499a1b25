package org.clausebook.render.pdf;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * Reads a page of XHTML; a document type is refused, and with it every way to name a file or an
 * address outside.
 */
final class Xhtml {

    private static final ErrorHandler SILENT = new Silent();

    private Xhtml() {}

    static Document parse(String xhtml) {
        try {
            DocumentBuilder builder = builder();
            builder.setErrorHandler(SILENT);
            return builder.parse(new InputSource(new StringReader(xhtml)));
        } catch (SAXException e) {
            throw new IllegalArgumentException("the page is not well-formed: " + e.getMessage(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The line at which a page stops being well-formed; empty where it never does. */
    static Optional<String> faultyLine(String xhtml) {
        try {
            DocumentBuilder builder = builder();
            builder.setErrorHandler(SILENT);
            builder.parse(new InputSource(new StringReader(xhtml)));
            return Optional.empty();
        } catch (SAXParseException e) {
            return Optional.of(
                    xhtml.lines().skip(Math.max(0, e.getLineNumber() - 1)).findFirst().orElse(""));
        } catch (SAXException e) {
            return Optional.of("");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static DocumentBuilder builder() {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
        try {
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Lets errors come as exceptions only; the parser would otherwise print them as well. */
    private static final class Silent implements ErrorHandler {

        @Override
        public void warning(SAXParseException e) {}

        @Override
        public void error(SAXParseException e) throws SAXException {
            throw e;
        }

        @Override
        public void fatalError(SAXParseException e) throws SAXException {
            throw e;
        }
    }
}
