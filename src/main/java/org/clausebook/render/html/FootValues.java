package org.clausebook.render.html;

import java.util.LinkedHashMap;
import java.util.Map;
import org.clausebook.compose.Around;
import org.clausebook.render.AroundValues;
import org.clausebook.render.WebAddress;
import org.clausebook.words.Words;

/** The foot of a page: what stands around the policy, and where else to look. */
final class FootValues {

    private final Words words;

    FootValues(Words words) {
        this.words = words;
    }

    Map<String, Object> of(Around around, Map<String, String> links) {
        Map<String, Object> values = new LinkedHashMap<>(new AroundValues(words).of(around));
        values.put(
                "links",
                links.entrySet().stream()
                        .filter(link -> WebAddress.isAllowed(link.getValue()))
                        .map(link -> Map.of("shown", name(link.getKey()), "href", link.getValue()))
                        .toList());
        return values;
    }

    /**
     * The phrase of this name where there is one, else the school's own: {@code data-requests},
     * "Data requests".
     */
    private String name(String key) {
        if (words.has("page.link." + key)) {
            return words.say("page.link." + key);
        }
        String spaced = key.replace('-', ' ');
        return spaced.isEmpty()
                ? spaced
                : Character.toUpperCase(spaced.charAt(0)) + spaced.substring(1);
    }
}
