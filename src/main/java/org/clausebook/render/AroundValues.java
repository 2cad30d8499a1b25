package org.clausebook.render;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clausebook.compose.Around;
import org.clausebook.words.Words;

/** What stands around a policy, as values for the templates. */
public final class AroundValues {

    private final Words words;

    public AroundValues(Words words) {
        this.words = words;
    }

    /** The values by the names that the templates know. */
    public Map<String, Object> of(Around around) {
        Map<String, Object> values = new LinkedHashMap<>();
        around.danger().ifPresent(line -> values.put("danger", line));
        values.put("contactsTitle", words.say("around.contacts"));
        values.put("contacts", around.contacts().stream().map(this::card).toList());
        values.put("helplinesTitle", words.say("around.helplines"));
        values.put("helplines", around.helplines().stream().map(this::card).toList());
        values.put("topics", around.topics().stream().map(this::topic).toList());
        return values;
    }

    private Map<String, Object> card(Around.Card card) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("title", card.title());
        card.note().ifPresent(note -> values.put("note", note));
        values.put("lines", lines(card.lines()));
        return values;
    }

    private Map<String, Object> topic(Around.Topic topic) {
        return Map.of(
                "name", topic.name(), "title", topic.title(), "lines", lines(topic.sentences()));
    }

    private List<Map<String, Object>> lines(List<Around.Line> lines) {
        return lines.stream().map(this::line).toList();
    }

    /** An address that no page may lead to stays as words. */
    private Map<String, Object> line(Around.Line line) {
        Map<String, Object> values = new LinkedHashMap<>();
        line.label().ifPresent(label -> values.put("label", label));
        values.put("words", line.words());
        Optional<String> href = line.href().filter(AroundValues::isAllowed);
        href.ifPresent(
                address -> {
                    values.put("href", address);
                    values.put("goesTo", LinkTitle.of(address, line.words(), words));
                });
        return values;
    }

    private static boolean isAllowed(String address) {
        return address.startsWith("tel:")
                || address.startsWith("mailto:")
                || WebAddress.isAllowed(address);
    }
}
