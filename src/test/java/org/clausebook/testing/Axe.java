package org.clausebook.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/**
 * Asks axe-core whether the page in a browser keeps WCAG 2.2 AA and what it calls good practice.
 */
public final class Axe {

    private static final String SCRIPT = script();

    /**
     * Every rule of the tags; those that axe leaves out unless they are named, are named. Two of
     * them find nothing: one only tells that something is hidden, the other may not read a style
     * sheet on the disk. Text that is out of sight, such as the end of a table in a narrow window,
     * is brought into view before axe is asked once more about its contrast.
     */
    private static final String RUN =
            """
            const part = arguments[0];
            const answer = arguments[arguments.length - 1];
            const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];
            const rules = {};
            for (const rule of axe.getRules(tags)) { rules[rule.ruleId] = {enabled: true}; }
            rules['hidden-content'] = rules['css-orientation-lock'] = {enabled: false};
            const colours = ['color-contrast', 'link-in-text-block'];
            if (part === 'REST') { colours.forEach((rule) => { rules[rule] = {enabled: false}; }); }
            const asked = part === 'COLOURS'
                ? {runOnly: {type: 'rule', values: colours}}
                : {runOnly: {type: 'tag', values: tags}, rules: rules};
            const line = (rule, node) => rule + ' at ' + node.target.join(' ') + ': '
                + node.any.concat(node.all, node.none).map((check) => check.message).join('; ');
            const lines = (found) => found.flatMap((rule) => rule.nodes.map((node) => line(rule.id, node)));
            const CONTRAST = 'color-contrast';
            const look = async () => {
              const results = await axe.run(document, {...asked, iframes: false, elementRef: true});
              const violations = lines(results.violations);
              const undecided = lines(results.incomplete.filter((rule) => rule.id !== CONTRAST));
              let cut = results.incomplete.filter((rule) => rule.id === CONTRAST).flatMap((rule) => rule.nodes);
              while (cut.length > 0) {
                const first = cut[0];
                first.element.scrollIntoView({block: 'center', inline: 'center', behavior: 'instant'});
                const again = await axe.run({include: cut.map((node) => node.element)},
                    {runOnly: [CONTRAST], iframes: false, elementRef: true});
                violations.push(...lines(again.violations));
                cut = again.incomplete.flatMap((rule) => rule.nodes);
                cut.filter((node) => node.element === first.element)
                    .forEach((node) => undecided.push(line(CONTRAST, node)));
                cut = cut.filter((node) => node.element !== first.element);
              }
              document.querySelectorAll('*').forEach((element) => { element.scrollLeft = 0; });
              scrollTo({left: 0, top: 0, behavior: 'instant'});
              answer({
                checks: results.passes.concat(results.violations, results.incomplete)
                    .reduce((sum, rule) => sum + rule.nodes.length, 0),
                violations: violations,
                undecided: undecided
              });
            };
            look().catch((error) => answer({checks: 0, violations: ['axe failed: ' + error], undecided: []}));
            """;

    private Axe() {}

    /** What to look at: colours take axe three times as long as all the rest. */
    public enum Part {
        ALL,
        COLOURS,
        REST
    }

    /**
     * What axe found.
     *
     * @param checks how many places it looked at, once for each rule
     * @param violations rule, place and reason of each place that fails
     * @param undecided of each place that needs a person's eye
     */
    public record Findings(long checks, List<String> violations, List<String> undecided) {}

    /** Looks at the page that the browser shows. */
    public static Findings look(Browser browser) {
        return look(browser, Part.ALL);
    }

    /** Looks at a part of what axe can tell, where the other was looked at before. */
    public static Findings look(Browser browser, Part part) {
        if (!(Boolean) browser.run("return 'axe' in window")) {
            browser.run(SCRIPT);
        }
        Map<?, ?> found = (Map<?, ?>) browser.runUntilAnswered(RUN, part.name());
        return new Findings(
                (Long) found.get("checks"),
                lines(found.get("violations")),
                lines(found.get("undecided")));
    }

    private static List<String> lines(Object list) {
        return ((List<?>) list).stream().map(String.class::cast).toList();
    }

    private static String script() {
        try (InputStream in = Axe.class.getResourceAsStream("/axe.min.js")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
