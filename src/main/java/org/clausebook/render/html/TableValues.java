package org.clausebook.render.html;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.clausebook.render.Escape;
import org.clausebook.words.Words;

/** The values that fill the template of the table to paste, and the same table as text. */
final class TableValues {

    private final Words words;

    TableValues(Words words) {
        this.words = words;
    }

    Map<String, Object> of(TablePage page) {
        // its style stands in it, so there is no folder to name
        Map<String, Object> values =
                SidePageValues.alone(words, "table.", page.language(), page.school(), "theme");
        values.put("heading", words.say("table.title", page.school()));
        values.put("rows", page.rows().stream().map(TableValues::row).toList());
        values.put("html", html(page));
        values.put("text", text(page));
        return values;
    }

    private static Map<String, Object> row(TablePage.Row row) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("title", row.title());
        values.put("version", row.version());
        values.put("dates", row.dates());
        values.put("pdf", row.pdf());
        row.page().ifPresent(page -> values.put("page", page));
        values.put(
                "forms",
                row.forms().stream()
                        .map(form -> Map.of("title", form.title(), "pdf", form.pdf()))
                        .toList());
        return values;
    }

    /** The table in marks that any website takes: no style, no script, no link. */
    private String html(TablePage page) {
        StringBuilder out = new StringBuilder("<table>\n<thead>\n<tr>");
        for (String head : List.of("table.policy", "table.version", "table.dates")) {
            out.append("<th scope=\"col\">").append(Escape.html(words.say(head))).append("</th>");
        }
        out.append("</tr>\n</thead>\n<tbody>\n");
        for (TablePage.Row row : page.rows()) {
            out.append("<tr><th scope=\"row\">").append(Escape.html(row.title()));
            out.append("</th><td>").append(Escape.html(row.version()));
            out.append("</td><td>").append(Escape.html(row.dates())).append("</td></tr>\n");
        }
        return out.append("</tbody>\n</table>\n").toString();
    }

    private static String text(TablePage page) {
        return page.rows().stream()
                .map(row -> row.title() + "\t" + row.version() + "\t" + row.dates() + "\n")
                .collect(Collectors.joining());
    }
}
