package org.clausebook.render.html;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clausebook.compose.Around;
import org.clausebook.model.source.Ordered;

/**
 * What surrounds a document on a school's site. All paths are relative to the page.
 *
 * @param theme the folder of the style sheet, such as {@code ../theme}
 * @param school the name of the school whose site it is
 * @param home the page that lists the school's policies
 * @param pdf the document as PDF, where there is one
 * @param policy for a form, the page of its policy
 * @param forms the forms to sign
 * @param crests by issuer, the file of its crest; one that is absent stands in the page itself
 * @param policies by policy, its page, for references from one policy to another
 * @param around whom to ask, how to complain and get a copy, who wrote what
 * @param links other pages that every document points to, by the names that the school gives them
 * @param standing for a published edition, when it holds and what was recorded about it
 */
public record PageFrame(
        String theme,
        String school,
        Optional<String> home,
        Optional<String> pdf,
        Optional<String> policy,
        List<FormLink> forms,
        Map<String, String> crests,
        Map<String, String> policies,
        Around around,
        Map<String, String> links,
        Optional<EditionStanding> standing) {

    public PageFrame {
        forms = List.copyOf(forms);
        crests = Ordered.copyOf(crests);
        policies = Ordered.copyOf(policies);
        links = Ordered.copyOf(links);
    }

    /** What surrounds a draft. */
    public PageFrame(
            String theme,
            String school,
            Optional<String> home,
            Optional<String> pdf,
            Optional<String> policy,
            List<FormLink> forms,
            Map<String, String> crests,
            Map<String, String> policies,
            Around around,
            Map<String, String> links) {
        this(
                theme,
                school,
                home,
                pdf,
                policy,
                forms,
                crests,
                policies,
                around,
                links,
                Optional.empty());
    }

    /** A form, as a page and, where there is one, as PDF. */
    public record FormLink(String title, String page, Optional<String> pdf) {}
}
