package org.clausebook.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.clausebook.EditionPrinting;
import org.clausebook.diagnostic.Suggestion;
import org.clausebook.edition.Archive;
import org.clausebook.edition.History;
import org.clausebook.edition.HistoryRecord;
import org.clausebook.edition.RecordPlace;
import org.clausebook.edition.Redactor;
import org.clausebook.words.Dates;
import org.clausebook.words.Words;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes words out of a published edition. */
@CommandLine.Command(
        name = "redact",
        description =
                "Takes words out of a published version for good, such as a person's name, and puts a notice in their place.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class RedactCommand extends ReasonedCommand {

    @Parameters(
            index = "3..*",
            arity = "0..*",
            paramLabel = "PARAGRAPH",
            description =
                    "What to take out: a paragraph's number (4.2), an id (staff/passwords#lost), or another place as this command names it (setting:head). None: says where the words of --words stand.")
    private @Nullable List<String> named;

    @Option(
            names = "--words",
            paramLabel = "TEXT",
            description =
                    "The words that must go; wherever else they stand is told. Default: the sentences of what is taken out.")
    private @Nullable List<String> words;

    RedactCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    protected int record(Archive archive, History history, HistoryRecord.Edition edition)
            throws IOException {
        Redactor redactor = new Redactor(archive);
        List<RecordPlace> all = redactor.places(edition);
        Echoes echoes = new Echoes(redactor, history, edition);
        if (named == null) {
            return find(echoes);
        }
        checkReason(words);
        List<RecordPlace> places = places(all, redactor.gone(edition), named);
        String notice = Words.english().say("redaction.notice", Dates.day(today()), reason());
        say(name(edition) + " loses these words for good:");
        say("");
        for (RecordPlace place : places) {
            say("  " + place.label());
            place.text().lines().forEach(line -> say("    " + line));
        }
        say("");
        say("In their place readers will see:");
        say("  " + notice);
        List<String> echo = echoes.of(sought(places), places);
        if (!echo.isEmpty()) {
            say("");
            say("The same words stand also in:");
            echo.forEach(line -> say("  " + line));
        }
        say("");
        say(
                "Copies made before stay as they are: sites uploaded, printed papers, backups, version control.");
        ask("Take these words out? They cannot be put back.");
        Redactor.Plan plan = redactor.plan(edition, places, notice);
        byte[] pdf = EditionPrinting.in(root()).pdf(plan.edition());
        say("removed; " + recorded(redactor.redact(plan, notice(edition), pdf)));
        return ExitCode.FINE;
    }

    private int find(Echoes echoes) {
        if (words == null) {
            throw new Refusal(
                    ExitCode.USAGE,
                    "which paragraph? name one or more, or give --words to see where those stand");
        }
        List<String> found = echoes.of(words, List.of());
        if (found.isEmpty()) {
            throw new Refusal(
                    ExitCode.PROBLEMS,
                    "these words stand nowhere in the version, nor in another one of this policy");
        }
        say("These words stand in:");
        found.forEach(line -> say("  " + line));
        say("Name the places that are to lose them. Nothing was written.");
        return ExitCode.FINE;
    }

    private static List<RecordPlace> places(
            List<RecordPlace> all, List<RecordPlace> gone, List<String> named) {
        Set<RecordPlace> places = new LinkedHashSet<>();
        for (String name : named) {
            List<RecordPlace> found = all.stream().filter(place -> place.isNamed(name)).toList();
            if (found.isEmpty()) {
                throw noSuchPlace(name, all, gone);
            }
            places.addAll(found);
        }
        return List.copyOf(places);
    }

    /** The reason is for all readers, and must not say again what is taken out. */
    private void checkReason(@Nullable List<String> sought) {
        for (String text : sought == null ? List.<String>of() : sought) {
            if (Echoes.holds(reason(), List.of(text))) {
                throw new Refusal(
                        ExitCode.USAGE, "the reason says '" + text + "', which is to be taken out");
            }
        }
    }

    private static Refusal noSuchPlace(String name, List<RecordPlace> all, List<RecordPlace> gone) {
        if (gone.stream().anyMatch(place -> place.isNamed(name))) {
            return new Refusal(ExitCode.USAGE, "the words of '" + name + "' were taken out before");
        }
        String hint = Suggestion.didYouMean(name, all.stream().map(RecordPlace::name).toList());
        return new Refusal(
                ExitCode.USAGE,
                "there is no place '"
                        + name
                        + "' in this version; "
                        + (hint.isEmpty() ? "--words tells where words stand in it" : hint));
    }

    /** What to look for elsewhere. */
    private List<String> sought(List<RecordPlace> places) {
        if (words != null) {
            return words;
        }
        List<String> sentences = new ArrayList<>();
        places.forEach(place -> sentences.addAll(Echoes.sentences(place.text())));
        return sentences;
    }
}
