package org.clausebook.check;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.clausebook.check.CitedSources.Known;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Diagnostics;
import org.clausebook.model.source.Profile;
import org.clausebook.model.source.Source;
import org.clausebook.model.text.Address;
import org.clausebook.resolve.Facts;

/**
 * A policy rests on law and guidance that is for its school: not on rules for academies where the
 * school is maintained.
 */
final class SourceFitRule implements Rule {

    @Override
    public void check(Checked checked, Diagnostics diagnostics) {
        Optional<Facts> facts =
                Optional.ofNullable(checked.workspace().profiles().get(checked.policy().owner()))
                        .map((Profile owner) -> Facts.of(owner, checked.policy().inForce()));
        if (facts.isEmpty()) {
            return;
        }
        for (Known known : CitedSources.of(checked)) {
            Source source = known.source();
            if (!facts.get().hold(source.appliesWhen())) {
                diagnostics.report(
                        Diagnostic.of(
                                        CheckProblem.SOURCE_DOES_NOT_APPLY,
                                        known.cited().at(),
                                        "'" + source.shortTitle() + "'",
                                        facts.get().differFrom(source.appliesWhen()))
                                .underline(known.cited().width())
                                .about(Address.SOURCE + source.id())
                                .hint(hint(checked, facts.get(), source)));
            }
        }
    }

    private static String hint(Checked checked, Facts facts, Source source) {
        return checked.workspace().sources().values().stream()
                .filter(other -> isCounterpart(source, other) && facts.hold(other.appliesWhen()))
                .max(Comparator.comparingLong(other -> shared(source, other)))
                .map(other -> "for this school there is " + other.id() + ": " + other.title())
                .orElse("give the sentence to a variant for the schools that it applies to");
    }

    /** Written for other schools on the same thing: half of the words of its title are the same. */
    private static boolean isCounterpart(Source source, Source other) {
        return other.kind() == source.kind()
                && other.appliesWhen()
                        .facts()
                        .keySet()
                        .equals(source.appliesWhen().facts().keySet())
                && 2 * shared(source, other) >= words(source).size();
    }

    private static long shared(Source source, Source other) {
        Set<String> words = words(other);
        return words(source).stream().filter(words::contains).count();
    }

    private static Set<String> words(Source source) {
        return new HashSet<>(
                List.of(source.title().toLowerCase(Locale.ROOT).split("[^\\p{L}\\d]+", -1)));
    }
}
