package org.clausebook.render.html;

import java.util.List;
import java.util.Optional;

/**
 * What the page says on which a visitor checks a PDF.
 *
 * @param language the language of the page
 * @param school the name of the school whose site it is
 * @param theme the folder of the style sheet
 * @param home the page that lists the school's policies
 * @param documents the published PDFs, in the order in which they are listed
 */
public record CheckPage(
        String language, String school, String theme, String home, List<Listed> documents) {

    public CheckPage {
        documents = List.copyOf(documents);
    }

    /**
     * A published PDF.
     *
     * @param pdf its file, where it is on the site still
     * @param says what to tell a visitor who has it
     */
    public record Listed(
            String title,
            String edition,
            String from,
            String code,
            String digest,
            Optional<String> pdf,
            String says) {}
}
