package org.clausebook.cli;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.clausebook.LibraryImpact.State;
import org.clausebook.NextEditions;
import org.clausebook.Reading;
import org.clausebook.diagnostic.Suggestion;
import org.clausebook.model.source.Release;
import org.clausebook.model.source.Releases;
import org.clausebook.words.Dates;

/** Finds the state of the library that somebody names by a day or a release. */
final class LibraryStates {

    private final Reading reading;
    private final Releases releases;

    LibraryStates(Reading reading, Releases releases) {
        this.reading = reading;
        this.releases = releases;
    }

    /** What schools have been given. */
    State now() {
        return new State(reading, NextEditions.AS_TYPED);
    }

    /** A library without releases is what it was on a day by the days of its versions. */
    State on(LocalDate day) {
        if (releases.isEmpty()) {
            return new State(
                    reading.toCompare(), (document, typed) -> typed.with(Optional.of(day)));
        }
        Release last =
                releases.all().stream()
                        .filter(release -> !release.on().isAfter(day))
                        .reduce((earlier, later) -> later)
                        .orElseThrow(
                                () ->
                                        new Refusal(
                                                ExitCode.PROBLEMS,
                                                "no release had been made on " + Dates.day(day)));
        return of(last);
    }

    /** The library as it was when a release had just been made. */
    State of(Release release) {
        return new State(reading.asOf(release), NextEditions.AS_TYPED);
    }

    /** The release of this name; the newest where none is named. */
    Release named(Optional<String> name) {
        Collection<String> names = releases.all().stream().map(Release::name).toList();
        return name.map(releases::named)
                .orElseGet(releases::newest)
                .orElseThrow(
                        () ->
                                new Refusal(
                                        ExitCode.USAGE,
                                        name.map(id -> unknown(id, names))
                                                .orElse(
                                                        "there is no release; say with --since from which"
                                                                + " day on")));
    }

    private static String unknown(String name, Collection<String> names) {
        String hint = Suggestion.didYouMean(name, names);
        String list = names.isEmpty() ? "there are none" : "there are " + String.join(", ", names);
        return "there is no release '" + name + "'; " + (hint.isEmpty() ? list : hint);
    }

    /** The release before one; the first gives schools nothing that they did not have. */
    Release before(Release release) {
        List<Release> all = releases.all();
        int at = all.indexOf(release);
        if (at == 0) {
            throw new Refusal(
                    ExitCode.PROBLEMS,
                    "release "
                            + release.name()
                            + " is the first: it holds what there was before, so nothing has changed");
        }
        return all.get(at - 1);
    }
}
