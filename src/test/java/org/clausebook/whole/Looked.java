package org.clausebook.whole;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
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

    /**
     * Dark pages have other colours and nothing else; what is printed, nobody hears or touches.
     * Larger text has the colours of the other views, and so has a page without its scripts.
     */
    private static final Map<View, Axe.Part> PARTS =
            Map.of(
                    View.DARK, Axe.Part.COLOURS,
                    View.PRINTED, Axe.Part.COLOURS,
                    View.LARGE, Axe.Part.REST,
                    View.UNSCRIPTED, Axe.Part.REST);

    private static final Pattern PARTLY_BEHIND =
            Pattern.compile("^color-contrast .*partially obscured by another element");

    private final Browser browser;
    private final List<String> faults = new ArrayList<>();
    private final Map<String, Integer> undecided = new TreeMap<>();
    private long checks;
    private int looks;

    Looked(Browser browser) {
        this.browser = browser;
    }

    /** Looks at a page in these ways; where it has scripts, once more without them. */
    void at(Path page, List<View> views) {
        browser.open(page.toUri().toString(), views.get(0));
        views.forEach(view -> look(page, view));
        asksNobody(page);
        if (Folders.text(page).contains("<script")) {
            at(page, View.UNSCRIPTED);
        }
    }

    /** Opens a page and writes down what fails: by axe, by its width, by whom it asks. */
    void at(Path page, View view) {
        browser.open(page.toUri().toString(), view);
        look(page, view);
        asksNobody(page);
    }

    private static String place(Path page) {
        return page.getParent().getFileName() + "/" + page.getFileName();
    }

    private void look(Path page, View view) {
        String place = place(page) + ", " + view;
        browser.turn(view);
        Axe.Findings found = Axe.look(browser, part(page, view));
        looks++;
        checks += found.checks();
        found.violations().forEach(line -> faults.add(place + ": " + line));
        found.undecided()
                .forEach(line -> undecided.merge(place(line) + ", " + view, 1, Integer::sum));
        width(place);
    }

    private static Axe.Part part(Path page, View view) {
        boolean saysMore = view == View.UNSCRIPTED && Folders.text(page).contains("<noscript");
        return saysMore ? Axe.Part.ALL : PARTS.getOrDefault(view, Axe.Part.ALL);
    }

    /** Looks only whether the page that is open fits. */
    void width(Path page, View view) {
        browser.turn(view);
        width(place(page) + ", " + view);
    }

    private void width(String place) {
        String width = (String) browser.run(TOO_WIDE);
        if (!width.isEmpty()) {
            faults.add(place + ": the page scrolls sideways, " + width);
        }
    }

    /** Which paragraph lies across the edge of what is shown hangs on how long the page is. */
    private static String place(String line) {
        return PARTLY_BEHIND.matcher(line).find()
                ? "color-contrast partly behind another element"
                : line.replaceFirst(": .*", "");
    }

    private void asksNobody(Path page) {
        String place = place(page);
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

    /** Rule, place and view where axe could not tell, such as text on a picture. */
    Set<String> undecided() {
        return undecided.keySet();
    }

    void print(String what, int pages) {
        System.out.printf(
                "axe: %d pages of %s, %d looks in %d views, %d checks, %d faults, %d undecided%n",
                pages,
                what,
                looks,
                View.values().length,
                checks,
                faults.size(),
                undecided.values().stream().mapToInt(Integer::intValue).sum());
        undecided.forEach((place, times) -> System.out.println("axe left " + times + ": " + place));
    }
}
