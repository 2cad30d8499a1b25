package org.clausebook.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.clausebook.Clausebook;
import org.clausebook.LibraryImpact;
import org.clausebook.LibraryImpact.State;
import org.clausebook.Reading;
import org.clausebook.compare.Versions;
import org.clausebook.impact.Impact;
import org.clausebook.impact.TwoStates;
import org.clausebook.model.source.Release;
import org.clausebook.model.source.Workspace;
import org.clausebook.words.Dates;
import org.clausebook.words.Words;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What the commands on one update of the library have in common. */
abstract class UpdateCommand extends ShelfCommand {

    @Option(
            names = "--release",
            paramLabel = "NAME",
            description = "The release that it is about. Default: the newest.")
    private @Nullable String release;

    @Option(
            names = "--since",
            paramLabel = "DATE",
            description = "In place of a release: all that came after this day.")
    private @Nullable LocalDate since;

    protected UpdateCommand(Surroundings surroundings) {
        super(surroundings);
    }

    /**
     * An update and whom it reaches.
     *
     * @param what it is called: {@code the changes of release 2026-07}
     * @param issued the day on which schools were given it
     */
    protected record Update(
            Workspace workspace,
            String what,
            LocalDate issued,
            State now,
            List<TwoStates> states,
            Versions versions,
            Impact impact) {}

    private record Between(State before, State after, String what, LocalDate issued) {}

    @Override
    protected int run() throws IOException {
        Reading reading =
                new Clausebook(progress()).read(request(Optional.empty(), Optional.empty()));
        Optional<Workspace> workspace = reading.workspace();
        if (workspace.isEmpty() || reading.stopsAll()) {
            tell(reading.excerpts(), reading.problems());
            return ExitCode.PROBLEMS;
        }
        LibraryStates states = new LibraryStates(reading, workspace.get().releases());
        Between between = between(states);
        LibraryImpact impact = new LibraryImpact(new Clausebook(progress()));
        List<TwoStates> policies = impact.states(between.before(), between.after());
        Versions versions = LibraryImpact.versions(between.after());
        Update update =
                new Update(
                        workspace.get(),
                        between.what(),
                        between.issued(),
                        states.now(),
                        policies,
                        versions,
                        Impact.of(policies, versions, Optional.empty()));
        run(update);
        update.impact()
                .unmade()
                .forEach(
                        one ->
                                surroundings
                                        .err()
                                        .println(
                                                "clausebook: not looked at, since it has errors: "
                                                        + one));
        surroundings.err().flush();
        return update.impact().unmade().isEmpty() ? ExitCode.FINE : ExitCode.PROBLEMS;
    }

    /** Does what the command is for and says how it went. */
    protected abstract void run(Update update) throws IOException;

    private Between between(LibraryStates states) {
        if (since != null) {
            return new Between(
                    states.on(since),
                    states.now(),
                    Words.english().say("letter.changes.since", Dates.day(since)),
                    since);
        }
        Release about = states.named(Optional.ofNullable(release));
        return new Between(
                states.of(states.before(about)),
                states.of(about),
                Words.english().say("letter.changes.release", about.name()),
                about.on());
    }
}
