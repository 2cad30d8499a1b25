package org.clausebook.render.html;

import java.util.List;
import java.util.Optional;

/**
 * A table of a school's documents, for a website that takes single documents and no folders. It
 * stands among them, and leads nowhere else.
 *
 * @param language the language of the page
 * @param school the name of the school whose documents they are
 */
public record TablePage(String language, String school, List<Row> rows) {

    public TablePage {
        rows = List.copyOf(rows);
    }

    /**
     * A document.
     *
     * @param version what it is called, such as "Version 4.0"
     * @param dates when it holds, in words
     * @param pdf the name of its file
     * @param page the name of its one file for reading on a screen, where there is one
     * @param forms the names of the files of its forms
     */
    public record Row(
            String title,
            String version,
            String dates,
            String pdf,
            Optional<String> page,
            List<Form> forms) {
        public Row {
            forms = List.copyOf(forms);
        }
    }

    /** A form, and the name of its file. */
    public record Form(String title, String pdf) {}
}
