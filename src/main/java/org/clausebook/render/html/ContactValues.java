package org.clausebook.render.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clausebook.model.source.Contact;
import org.clausebook.model.source.Copies;
import org.clausebook.render.WebAddress;
import org.clausebook.words.Words;

/** Whom to ask, how to get a copy, and where else to look: values for the templates. */
final class ContactValues {

    private final Words words;

    ContactValues(Words words) {
        this.words = words;
    }

    Map<String, Object> of(
            List<Contact> contacts, Optional<Copies> copies, Map<String, String> links) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("contacts", contacts.stream().map(this::contact).toList());
        values.put("copies", copies.map(this::sentences).orElse(List.of()));
        values.put(
                "links",
                links.entrySet().stream()
                        .filter(link -> WebAddress.isAllowed(link.getValue()))
                        .map(link -> link(name(link.getKey()), link.getValue()))
                        .toList());
        return values;
    }

    private Map<String, Object> contact(Contact contact) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("title", contact.title().orElse(words.say("page.office")));
        if (!contact.postal().isEmpty()) {
            values.put("postal", String.join(", ", contact.postal()));
        }
        contact.telephone().ifPresent(number -> values.put("telephone", telephone(number)));
        contact.fax().ifPresent(number -> values.put("fax", number));
        contact.email().ifPresent(address -> values.put("email", address));
        contact.website()
                .filter(WebAddress::isAllowed)
                .ifPresent(address -> values.put("website", link(shown(address), address)));
        contact.hours().ifPresent(hours -> values.put("hours", hours));
        return values;
    }

    private static Map<String, Object> telephone(String number) {
        return link(number, "tel:" + number.replaceAll("[^0-9+]", ""));
    }

    private static Map<String, Object> link(String shown, String href) {
        return Map.of("shown", shown, "href", href);
    }

    private static String shown(String address) {
        return address.replaceFirst("^https?://", "").replaceFirst("/$", "");
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

    private List<String> sentences(Copies copies) {
        List<String> sentences = new ArrayList<>();
        copies.paper()
                .ifPresent(
                        who ->
                                sentences.add(
                                        copies.days().isPresent()
                                                ? words.say(
                                                        "page.paper.days",
                                                        who,
                                                        copies.days().getAsInt())
                                                : words.say("page.paper", who)));
        copies.signed().ifPresent(where -> sentences.add(words.say("page.signed", where)));
        copies.readingRecord()
                .ifPresent(where -> sentences.add(words.say("page.reading-record", where)));
        return sentences;
    }
}
