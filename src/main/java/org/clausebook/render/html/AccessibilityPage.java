package org.clausebook.render.html;

import java.util.Optional;
import org.clausebook.model.source.Accessibility;
import org.clausebook.model.source.Copies;

/**
 * What a school says of how well everyone can use its pages, in the parts that the regulations for
 * public bodies name. All paths are relative to the page.
 *
 * @param school its name, contacts and links
 * @param home the page that lists the school's policies
 * @param received whether the site holds documents that were made elsewhere
 * @param copies who gives a copy in another format
 * @param done when the statement was prepared and how the pages were tested; absent: the page says
 *     that this was not done
 */
public record AccessibilityPage(
        SchoolIndex school,
        String home,
        boolean received,
        Optional<Copies> copies,
        Optional<Accessibility> done) {}
