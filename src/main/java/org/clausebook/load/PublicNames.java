package org.clausebook.load;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.clausebook.load.PersonalDetails.Detail;
import org.clausebook.model.source.Profile;
import org.clausebook.model.source.Source;
import org.clausebook.model.source.SourceKind;
import org.jspecify.annotations.Nullable;

/**
 * What any text may say although it looks like a person's own: the names, numbers and addresses of
 * the helplines in the register, titles of law, and the names of schools.
 */
final class PublicNames {

    private final Set<String> numbers = new HashSet<>();
    private final Set<String> addresses = new HashSet<>();
    private final Set<String> phrases = new LinkedHashSet<>();

    PublicNames(Collection<Source> register, Collection<Profile> profiles) {
        for (Source source : register) {
            phrase(source.title());
            phrase(source.shortTitle());
            if (source.kind() == SourceKind.HELPLINE) {
                helpline(source);
            }
        }
        profiles.forEach(profile -> phrase(profile.name().value()));
    }

    private void helpline(Source source) {
        Stream.of(
                        Optional.of(source.title()),
                        Optional.of(source.shortTitle()),
                        source.note(),
                        source.address())
                .flatMap(Optional::stream)
                .map(PersonalDetails::in)
                .flatMap(List::stream)
                .forEach(
                        detail -> {
                            numbers.add(PersonalDetails.figures(detail.text()));
                            addresses.add(detail.text().toLowerCase(Locale.ROOT));
                        });
    }

    private void phrase(String name) {
        phrases.add(straight(name));
    }

    /** Whether a detail that stands in a text is nobody's own. */
    boolean have(Detail detail, String text) {
        return switch (detail.problem()) {
            case TELEPHONE_NUMBER -> numbers.contains(PersonalDetails.figures(detail.text()));
            case E_MAIL_ADDRESS -> addresses.contains(detail.text().toLowerCase(Locale.ROOT));
            default -> isInPhrase(detail, straight(text));
        };
    }

    private boolean isInPhrase(Detail detail, String text) {
        String name = straight(detail.text());
        return phrases.stream()
                .filter(phrase -> phrase.contains(name))
                .anyMatch(
                        phrase -> {
                            int from = detail.start() - phrase.indexOf(name);
                            return from >= 0 && text.startsWith(phrase, from);
                        });
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PublicNames that
                && numbers.equals(that.numbers)
                && addresses.equals(that.addresses)
                && phrases.equals(that.phrases);
    }

    @Override
    public int hashCode() {
        return Objects.hash(numbers, addresses, phrases);
    }

    /** Apostrophes are typed in two ways. */
    private static String straight(String text) {
        return text.replace('\u2019', '\'');
    }
}
