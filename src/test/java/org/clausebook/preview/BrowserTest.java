package org.clausebook.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.clausebook.testing.Axe;
import org.clausebook.testing.Browser;
import org.clausebook.testing.View;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What somebody who writes sees in the browser. */
final class BrowserTest {

    private static final String TOO_WIDE =
            "return document.scrollingElement.scrollWidth > document.scrollingElement.clientWidth;";

    /** How far from the top of the window the last paragraph stands. */
    private static final String LAST =
            "return [...document.querySelectorAll('main p')]"
                    + ".find((p) => p.textContent.includes('Line 40 ')).getBoundingClientRect().top;";

    @TempDir private Path folder;
    private final Browser browser = Browser.shared();
    private Writing writing;

    @BeforeEach
    void begin() throws IOException {
        writing = Writing.in(folder);
    }

    @AfterEach
    void end() {
        browser.open("about:blank", View.LIGHT);
        writing.close();
    }

    @Test
    void a_page_that_is_being_read_is_renewed_at_the_same_place() throws Exception {
        String lines =
                IntStream.rangeClosed(1, 60)
                        .mapToObj(n -> "  Line " + n + " of a long rule for staff.\n")
                        .collect(Collectors.joining("\n"));
        writing.save(
                Writing.OWN,
                "title: Parish\naudience: [staff]\nin-force: 2026-09-01\nreason: Asked for.\ntext: |\n"
                        + lines);
        writing.until(Writing.PAGE, "Line 60 ");
        browser.open(writing.at(Writing.PAGE), View.NARROW);
        browser.run(
                "[...document.querySelectorAll('main p')]"
                        + ".find((p) => p.textContent.includes('Line 40 ')).scrollIntoView();");
        double before = number(browser.run(LAST));
        assertThat(number(browser.run("return window.scrollY"))).isGreaterThan(500);

        writing.replace(
                Writing.CLAUSE, "what worries them", "what worries them,\n  ".repeat(20) + "soon");
        browser.await("return document.body.textContent.includes('soon');");
        browser.await("return document.readyState === 'complete';");
        browser.await(
                "return [...document.querySelectorAll('[role=status]')]"
                        + ".some((one) => one.textContent.includes('renewed'));");
        assertThat(number(browser.run(LAST))).isBetween(before - 3, before + 3);
    }

    @Test
    void a_mistake_is_seen_where_one_reads_and_goes_when_it_is_mended() throws Exception {
        browser.open(writing.at(Writing.PAGE), View.LIGHT);
        writing.replace(Writing.SCHOOL, "last-in: help", "last-in: hlep");
        browser.await("return document.querySelector('.preview-loud[role=alert]') !== null;");
        assertThat((String) browser.run("return document.querySelector('mark').textContent;"))
                .isNotEmpty();
        assertThat((Boolean) browser.run("return document.querySelector('details').open;"))
                .isTrue();
        writing.replace(Writing.SCHOOL, "last-in: hlep", "last-in: help");
        browser.await("return document.querySelector('.preview-problems') === null;");
    }

    @Test
    void everyone_can_read_the_list_of_schools_and_what_is_wrong() throws Exception {
        writing.until("/", "looked at.");
        List<String> faults = new ArrayList<>(looked("/"));
        writing.page(Writing.PAGE);
        writing.replace(Writing.CLAUSE, "{head}", "{haed}");
        writing.until(Writing.PAGE, "preview-loud");
        writing.until("/", "has errors");
        for (String path : List.of("/", Writing.PAGE, Writing.OTHER, "/nobody/")) {
            faults.addAll(looked(path));
        }
        assertThat(faults).isEmpty();
    }

    private List<String> looked(String path) {
        List<String> faults = new ArrayList<>();
        for (View view : View.values()) {
            String place = path + ", " + view + ": ";
            browser.open(writing.at(path), view);
            Axe.Findings found = Axe.look(browser);
            assertThat(found.checks()).isPositive();
            found.violations().forEach(line -> faults.add(place + line));
            if (Boolean.TRUE.equals(browser.run(TOO_WIDE))) {
                faults.add(place + "the page scrolls sideways");
            }
            browser.asked().stream()
                    .filter(address -> !address.startsWith(writing.at("/")))
                    .filter(address -> !address.matches("(?s)(data|about):.*"))
                    .forEach(address -> faults.add(place + "asks " + address));
        }
        return faults;
    }

    private static double number(Object answer) {
        return ((Number) answer).doubleValue();
    }
}
