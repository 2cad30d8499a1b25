package org.clausebook.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.clausebook.Clausebook;
import org.clausebook.DocumentPrinting;
import org.clausebook.LibraryImpact;
import org.clausebook.LibraryImpact.State;
import org.clausebook.Reading;
import org.clausebook.compare.Versions;
import org.clausebook.compose.ChangesComposer;
import org.clausebook.compose.Compared;
import org.clausebook.compose.Document;
import org.clausebook.compose.LetterComposer;
import org.clausebook.edition.Disk;
import org.clausebook.edition.RealDisk;
import org.clausebook.impact.Impact;
import org.clausebook.impact.Letters;
import org.clausebook.impact.Letters.Letter;
import org.clausebook.impact.PolicyImpact;
import org.clausebook.impact.TwoStates;
import org.clausebook.load.ReplyRow;
import org.clausebook.load.ReplySheet;
import org.clausebook.model.source.Library;
import org.clausebook.model.source.Release;
import org.clausebook.model.source.Workspace;
import org.clausebook.words.Dates;
import org.clausebook.words.Words;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes to each school what a change of the library means for its policies. */
@CommandLine.Command(
        name = "letters",
        description = {
            "Writes a letter to each school that a change of the library reaches: what to replace, add, delete or decide,"
                    + " why, and by when; with the marked-up changes of each policy.",
            "Where there is something to decide, a reply sheet lies beside the letter, which decide --from reads."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class LettersCommand extends ShelfCommand {

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "SCHOOL",
            description = "Only to this school or group. Default: to all.")
    private @Nullable String school;

    @Option(
            names = "--reply-by",
            paramLabel = "DATE",
            required = true,
            description = "The last day for an answer, such as 2026-06-30.")
    @SuppressWarnings("NullAway.Init")
    private LocalDate replyBy;

    @Option(
            names = "--release",
            paramLabel = "NAME",
            description = "The release that the letters are about. Default: the newest.")
    private @Nullable String release;

    @Option(
            names = "--since",
            paramLabel = "DATE",
            description = "In place of a release: all that came after this day.")
    private @Nullable LocalDate since;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Where they go, below letters/. Default: target of the workspace.")
    private @Nullable Path out;

    LettersCommand(Surroundings surroundings) {
        super(surroundings);
    }

    /** Two states of the library, and what lies between them is called. */
    private record Between(State before, State after, String what) {}

    @Override
    protected int run() throws IOException {
        if (!replyBy.isAfter(today())) {
            throw new Refusal(
                    ExitCode.USAGE,
                    "--reply-by " + replyBy + " is not after the day of the letters, " + today());
        }
        Reading reading =
                new Clausebook(progress()).read(request(Optional.empty(), Optional.empty()));
        Optional<Workspace> workspace = reading.workspace();
        if (workspace.isEmpty() || reading.stopsAll()) {
            tell(reading.excerpts(), reading.problems());
            return ExitCode.PROBLEMS;
        }
        if (school != null && !workspace.get().profiles().containsKey(school)) {
            throw unknown("school", school, workspace.get().profiles().keySet());
        }
        Between between = between(new LibraryStates(reading, workspace.get().releases()));
        LibraryImpact impact = new LibraryImpact(new Clausebook(progress()));
        List<TwoStates> states = impact.states(between.before(), between.after());
        Versions versions = LibraryImpact.versions(between.after());
        Impact all = Impact.of(states, versions, Optional.empty());
        List<Letter> letters =
                Letters.of(
                        all, workspace.get().profiles(), between.what(), today(), replyBy);
        int written = 0;
        for (Letter letter : letters) {
            if (school == null || school.equals(letter.to().id())) {
                write(letter, workspace.get().library(), states, versions);
                written++;
            }
        }
        if (written == 0) {
            say("no letter is needed: no policy is reached by " + between.what());
        }
        all.unmade()
                .forEach(
                        one ->
                                surroundings
                                        .err()
                                        .println(
                                                "clausebook: not looked at, since it has errors: "
                                                        + one));
        surroundings.err().flush();
        return all.unmade().isEmpty() ? ExitCode.FINE : ExitCode.PROBLEMS;
    }

    private Between between(LibraryStates states) {
        if (since != null) {
            return new Between(
                    states.on(since),
                    states.now(),
                    Words.english().say("letter.changes.since", Dates.day(since)));
        }
        Release about = states.named(Optional.ofNullable(release));
        return new Between(
                states.of(states.before(about)),
                states.of(about),
                Words.english().say("letter.changes.release", about.name()));
    }

    private void write(Letter letter, Library library, List<TwoStates> states, Versions versions)
            throws IOException {
        Path folder = folder(letter);
        DocumentPrinting printing = DocumentPrinting.in(root());
        Document document = new LetterComposer(Words.english(), library).compose(letter);
        put(folder, "letter.pdf", printing.pdf(document, today()));
        put(folder, "letter.html", printing.page(document).getBytes(StandardCharsets.UTF_8));
        for (PolicyImpact policy : letter.policies()) {
            for (TwoStates one : states) {
                if (one.owner().equals(policy.owner()) && one.policy().equals(policy.policy())) {
                    changes(folder, letter, one, versions);
                }
            }
        }
        if (!letter.open().isEmpty()) {
            List<ReplyRow> rows =
                    letter.open().stream().map(one -> ReplyRow.asking(one.drift())).toList();
            put(folder, "replies.csv", ReplySheet.write(rows).getBytes(StandardCharsets.UTF_8));
        }
        say(
                "wrote "
                        + shown(folder)
                        + ": "
                        + count(letter.policies().size(), "policy").replace("policys", "policies")
                        + ", "
                        + letter.open().size()
                        + " to decide");
    }

    /** The marked-up changes of a policy; none where one of its texts could not be made. */
    private void changes(Path folder, Letter letter, TwoStates states, Versions versions)
            throws IOException {
        if (states.before().isEmpty() || states.after().isEmpty()) {
            return;
        }
        Compared compared =
                Compared.of(
                        Words.english().say("letter.before"),
                        states.before().get(),
                        letter.what(),
                        states.after().get(),
                        versions);
        Document document = new ChangesComposer(Words.english()).compose(compared, true);
        DocumentPrinting printing = DocumentPrinting.in(root());
        put(folder, states.policy() + "-changes.pdf", printing.pdf(document, today()));
        put(
                folder,
                states.policy() + "-changes.html",
                printing.page(document).getBytes(StandardCharsets.UTF_8));
    }

    private Path folder(Letter letter) {
        return (out == null ? root().resolve("target") : at(out))
                .resolve("letters")
                .resolve(letter.to().id());
    }

    private static void put(Path folder, String name, byte[] bytes) throws IOException {
        Disk disk = new RealDisk();
        disk.makeFolder(folder);
        disk.replace(folder.resolve(name), bytes);
    }
}
