package org.clausebook.model.source;

import java.util.List;
import java.util.Map;
import org.clausebook.diagnostic.Place;

/**
 * The parts, sections and clauses of a document, in order: a model policy, or a profile's own.
 *
 * @param id the model policy's id, or {@code riverside/devices} for a profile's own
 * @param routes who may approve it, by status
 */
public record Outline(
        String id,
        String layer,
        Placed<String> title,
        boolean asReceived,
        Layout layout,
        List<OutlineItem> opening,
        List<OutlineItem> body,
        Map<String, List<String>> routes,
        List<FormSpec> forms,
        Place at) {
    public Outline {
        opening = List.copyOf(opening);
        body = List.copyOf(body);
        routes = Ordered.copyOf(routes);
        forms = List.copyOf(forms);
    }
}
