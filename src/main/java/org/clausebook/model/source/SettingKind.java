package org.clausebook.model.source;

import java.util.List;
import java.util.Optional;
import org.clausebook.diagnostic.Place;
import org.clausebook.words.Nouns;

/**
 * A setting that the vocabulary knows.
 *
 * @param also other words for the same, which a text must not use beside the school's own
 */
public record SettingKind(
        String name,
        SettingType type,
        SettingClass weight,
        String help,
        Optional<SettingValue> standard,
        List<String> choices,
        List<String> also,
        boolean required,
        boolean fixed,
        Place at) {
    public SettingKind {
        choices = List.copyOf(choices);
        also = List.copyOf(also);
    }

    /**
     * Whether one word may stand for several together, as the library's own word does for {@code
     * staff} and the name says of {@code governors}; else a term holds the word for one.
     */
    public boolean mayBeMany() {
        return Nouns.isPlural(name)
                || standard.filter(value -> Nouns.isPlural(value.first())).isPresent();
    }
}
