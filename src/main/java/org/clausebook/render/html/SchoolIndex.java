package org.clausebook.render.html;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clausebook.compose.Around;
import org.clausebook.compose.Document;
import org.clausebook.model.source.Ordered;

/**
 * A school's policies, for the page that lists them. All paths are relative to the page.
 *
 * @param theme the folder of the style sheet
 * @param crest the file of the school's crest
 * @param draft whether these are drafts
 */
public record SchoolIndex(
        String language,
        String theme,
        String name,
        Optional<String> motto,
        Optional<String> crest,
        boolean draft,
        List<Entry> policies,
        Around around,
        Map<String, String> links) {

    public SchoolIndex {
        policies = List.copyOf(policies);
        links = Ordered.copyOf(links);
    }

    /** A policy in the list. */
    public record Entry(
            String title,
            String page,
            Optional<String> pdf,
            List<Document.Fact> facts,
            List<PageFrame.FormLink> forms) {
        public Entry {
            facts = List.copyOf(facts);
            forms = List.copyOf(forms);
        }
    }
}
