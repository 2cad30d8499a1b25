package org.clausebook.render.html;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The feed of a site, which every page of it names.
 *
 * @param title what programs call it
 * @param file its name; it lies beside the folder of the style sheet
 */
public record SiteFeed(String title, String file) {

    /** What the head of a page says of it, where the page's style sheet lies in this folder. */
    Map<String, Object> seenFrom(String theme) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("title", title);
        values.put("href", theme.substring(0, theme.lastIndexOf('/') + 1) + file);
        return values;
    }
}
