package org.clausebook.whole;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.clausebook.testing.Browser;

/** A walk through an open page by keyboard alone. */
final class Tabbing {

    /** What may be a stop. */
    static final String STOP = "a[href], button, input, select, textarea, summary, [tabindex]";

    private static final int MOST = 2000;

    /** Of answers that exclude each other the first alone; arrows lead to the others. */
    private static final String STOPS =
            """
            const names = new Set();
            window.stops = [...document.querySelectorAll(arguments[0])].filter((e) =>
                e.tabIndex >= 0 && !e.disabled && e.checkVisibility({visibilityProperty: true})
                && !(e.type === 'radio' && names.size === names.add(e.name).size));
            return window.stops.length;
            """;

    /** Where the focus is now, and what is wrong with how it shows. */
    private static final String FOCUS =
            """
            const e = document.activeElement;
            const at = {stop: window.stops.indexOf(e), end: e === null || e === document.body,
                name: e ? e.tagName.toLowerCase() + ' ' + (e.textContent || e.id).trim().slice(0, 60) : '', faults: ''};
            if (at.end) { return at; }
            if (at.stop < 0 && e.scrollWidth <= e.clientWidth && e.scrollHeight <= e.clientHeight) {
              at.faults += ' should not be a stop;';
            }
            const look = getComputedStyle(e);
            if (!e.matches(':focus-visible') || look.outlineStyle === 'none' || parseFloat(look.outlineWidth) < 2) {
              at.faults += ' shows no focus;';
            }
            const box = e.getClientRects()[0];
            const x = Math.min(Math.max(box.left + 3, 0), innerWidth - 1);
            const y = box.top + Math.min(box.height / 2, 12);
            const top = document.elementFromPoint(x, y);
            if (!top || !(e.contains(top) || top.contains(e))) {
              at.faults += ' is out of sight or covered, at ' + Math.round(x) + ' ' + Math.round(y) + ';';
            }
            const last = window.lastBox;
            if (last && e.closest('main') && last.e.closest('main')
                && box.bottom + scrollY <= last.top && box.left <= last.left) {
              at.faults += ' stands above the stop before it;';
            }
            window.lastBox = {e: e, top: box.top + scrollY, left: box.left};
            return at;
            """;

    private final Browser browser;

    Tabbing(Browser browser) {
        this.browser = browser;
    }

    /**
     * What a walk found.
     *
     * @param stops links, buttons and fields that were reached
     */
    record Walk(long stops, List<String> faults) {}

    /** Tabs from the top of the page to its end. */
    Walk walk() {
        List<String> faults = new ArrayList<>();
        long stops = (Long) browser.run(STOPS, STOP);
        long next = 0;
        for (int pressed = 0; pressed < MOST; pressed++) {
            browser.press("Tab", 9);
            Map<?, ?> at = (Map<?, ?>) browser.run(FOCUS);
            if ((Boolean) at.get("end")) {
                break;
            }
            String wrong = (String) at.get("faults");
            if (!wrong.isEmpty()) {
                faults.add(at.get("name") + ":" + wrong);
            }
            long stop = (Long) at.get("stop");
            if (stop >= 0 && stop != next - 1) { // a date has several stops of its own
                if (stop != next) {
                    faults.add(at.get("name") + ": stop " + stop + " where " + next + " was due");
                }
                next = stop + 1;
            }
        }
        if (next != stops) {
            faults.add("only " + next + " of " + stops + " stops were reached");
        }
        return new Walk(stops, faults);
    }

    /** Follows the first link of the open page, which skips to the document. */
    List<String> skip() {
        List<String> faults = new ArrayList<>();
        browser.press("Tab", 9);
        if (!(Boolean) browser.run("return document.activeElement.matches('a.skip')")) {
            faults.add("the first stop is not the link that skips to the document");
        }
        browser.press("Enter", 13);
        if (!(Boolean) browser.run("return document.activeElement.matches('main')")) {
            faults.add("the link that skips leads elsewhere than to the document");
        }
        browser.press("Tab", 9);
        boolean inside =
                (Boolean)
                        browser.run(
                                "const m = document.querySelector('main'), e = document.activeElement;"
                                        + "return e === document.body || m.contains(e)"
                                        + " || !!(m.compareDocumentPosition(e) & 4)");
        if (!inside) {
            faults.add("after skipping, the next stop is before the document");
        }
        return faults;
    }
}
