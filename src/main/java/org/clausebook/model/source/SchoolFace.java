package org.clausebook.model.source;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a school says around its documents: it may change from one day to the next, and no edition
 * is sealed with it.
 *
 * @param name for a school of which no edition says it
 * @param address where the folder of its public pages is uploaded
 * @param contacts whom to ask, in order
 * @param accessibility how its pages were tested for all readers
 * @param links other pages that every document points to, by the names that the school gives them
 * @param origins whether its pages say where the words of its policies come from
 */
public record SchoolFace(
        Optional<String> name,
        Optional<String> address,
        List<Contact> contacts,
        Optional<Copies> copies,
        Map<String, String> links,
        Optional<Accessibility> accessibility,
        ShownOrigins origins) {

    /** Nothing is known. */
    public static final SchoolFace NONE =
            new SchoolFace(
                    Optional.empty(),
                    Optional.empty(),
                    List.of(),
                    Optional.empty(),
                    Map.of(),
                    Optional.empty(),
                    ShownOrigins.HIDDEN);

    /** What a profile says around its documents. */
    public static SchoolFace of(Profile profile) {
        return new SchoolFace(
                Optional.of(profile.name().value()),
                profile.address(),
                List.copyOf(profile.contacts().values()),
                profile.copies(),
                profile.links(),
                profile.accessibility(),
                profile.origins());
    }

    public SchoolFace {
        contacts = List.copyOf(contacts);
        links = Ordered.copyOf(links);
    }
}
