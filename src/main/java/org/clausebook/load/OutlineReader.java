package org.clausebook.load;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.clausebook.load.Node.Entry;
import org.clausebook.model.source.Outline;
import org.clausebook.model.source.OutlineItem;
import org.clausebook.model.source.Placed;

/** Reads an outline: a model policy, or a profile's own. */
final class OutlineReader {

    private OutlineReader() {}

    static Outline read(String id, Fields file) {
        ItemReader items = new ItemReader(new HashMap<>());
        List<OutlineItem> opening = items.list(file, "opening");
        List<OutlineItem> body = items.list(file, "body");
        return new Outline(
                id,
                file.scope().layer(),
                file.text("title"),
                file.yes("as-received", false),
                LayoutReader.read(file),
                opening,
                body,
                routes(file),
                file.each("forms", FormReader::read),
                file.at());
    }

    private static Map<String, List<String>> routes(Fields file) {
        Map<String, List<String>> routes = new LinkedHashMap<>();
        file.maybeChild("routes")
                .ifPresent(
                        child -> {
                            for (Entry entry : file.entries("routes")) {
                                KnownWords.answer(
                                        file.scope(),
                                        new Placed<>(entry.key(), entry.at()),
                                        file.scope().vocabulary().factValues("status"),
                                        "status");
                                routes.put(entry.key(), child.wordList(entry.key()));
                            }
                        });
        return routes;
    }
}
