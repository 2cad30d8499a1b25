package org.clausebook.render.html;

import java.util.List;
import java.util.Optional;

/**
 * All policies of a school on one page to print, for whoever inspects it. All paths are relative to
 * the page.
 *
 * @param language the language of the page
 * @param school the name of the school whose site it is
 * @param theme the folder of the style sheet
 * @param home the page that lists the school's policies
 * @param readingRecord where reading records are kept
 */
public record GlancePage(
        String language,
        String school,
        String theme,
        String home,
        Optional<String> readingRecord,
        List<Row> rows) {

    public GlancePage {
        rows = List.copyOf(rows);
    }

    /**
     * A version that a reader who asks for the policy is shown; what was never written down is
     * empty.
     *
     * @param status from when it applies, in words
     * @param law what it rests on, in short titles
     */
    public record Row(
            String title,
            String page,
            String version,
            String status,
            String body,
            String approved,
            String minute,
            String review,
            List<String> law) {
        public Row {
            law = List.copyOf(law);
        }
    }
}
