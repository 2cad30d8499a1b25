package org.clausebook.whole;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.clausebook.testing.Axe;
import org.clausebook.testing.Browser;
import org.clausebook.testing.View;

/** What was found on pages that were looked at in a browser. */
final class Looked {

    private static final String TOO_WIDE =
            """
            const page = document.scrollingElement;
            return page.scrollWidth <= page.clientWidth ? ''
                : page.scrollWidth + ' pixels wide, shown in ' + page.clientWidth;
            """;

    private final Browser browser;
    private final List<String> faults = new ArrayList<>();
    private final List<String> undecided = new ArrayList<>();
    private long checks;
    private int looks;

    Looked(Browser browser) {
        this.browser = browser;
    }

    /** Opens a page and writes down what fails: by axe, by its width, by whom it asks. */
    void at(Path page, View view) {
        String place = page.getParent().getFileName() + "/" + page.getFileName() + ", " + view;
        browser.open(page.toUri().toString(), view);
        Axe.Findings found = Axe.look(browser);
        looks++;
        checks += found.checks();
        found.violations().forEach(line -> faults.add(place + ": " + line));
        found.undecided().forEach(line -> undecided.add(place + ": " + line));
        String width = (String) browser.run(TOO_WIDE);
        if (!width.isEmpty()) {
            faults.add(place + ": the page scrolls sideways, " + width);
        }
        List<String> asked = browser.asked();
        if (asked.isEmpty()) {
            faults.add(place + ": the browser's log is empty");
        }
        asked.stream()
                .filter(address -> !address.matches("(?s)(file|data|about):.*"))
                .forEach(address -> faults.add(place + ": asks " + address));
    }

    List<String> faults() {
        return faults;
    }

    /** Places where axe could not tell, such as text on a picture. */
    List<String> undecided() {
        return undecided;
    }

    void print(String what, int pages) {
        System.out.printf(
                "axe: %d pages of %s, %d looks in %d views, %d checks, %d faults, %d undecided%n",
                pages, what, looks, View.values().length, checks, faults.size(), undecided.size());
    }
}
