package org.clausebook.testing;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;

/**
 * Asks the Nu HTML checker what is wrong with a page.
 *
 * <pre>{@code assertThat(new NuChecker().faults("index.html", html)).isEmpty();}</pre>
 */
public final class NuChecker {

    private static final String SCHEMA = "http://s.validator.nu/html5-rdfalite.rnc";

    /**
     * The one remark that is none: the same text serves the PDF, whose engine reads XML, and HTML
     * allows the slash.
     */
    private static final String SLASH = "Trailing slash on void elements has no effect";

    private final SimpleDocumentValidator checker = new SimpleDocumentValidator(true, false, true);
    private final Found found = new Found();

    public NuChecker() {
        try {
            checker.setUpMainSchema(SCHEMA, found);
            checker.setUpValidatorAndParsers(found, true, false);
        } catch (Exception e) {
            throw new IllegalStateException("the checker could not read its rules", e);
        }
    }

    /**
     * One line for each error and each warning, with its place.
     *
     * @param name the page's path from where the site begins
     */
    public List<String> faults(String name, String html) {
        found.lines.clear();
        InputSource source = new InputSource(new StringReader(html));
        // An address, by which it knows what the page's own policy takes for itself.
        source.setSystemId("https://school.example/" + name);
        try {
            checker.checkHtmlInputSource(source);
        } catch (Exception e) {
            throw new IllegalStateException("the page could not be checked", e);
        }
        return List.copyOf(found.lines);
    }

    private static final class Found implements ErrorHandler {
        final List<String> lines = new ArrayList<>();

        @Override
        public void warning(SAXParseException e) {
            add("warning", e);
        }

        @Override
        public void error(SAXParseException e) {
            add("error", e);
        }

        @Override
        public void fatalError(SAXParseException e) {
            add("error", e);
        }

        private void add(String kind, SAXParseException e) {
            if (e.getMessage().startsWith(SLASH)) {
                return;
            }
            lines.add(
                    "%s at %d:%d: %s"
                            .formatted(
                                    kind, e.getLineNumber(), e.getColumnNumber(), e.getMessage()));
        }
    }
}
