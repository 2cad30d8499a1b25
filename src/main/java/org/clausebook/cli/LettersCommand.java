package org.clausebook.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.clausebook.DocumentPrinting;
import org.clausebook.compare.Versions;
import org.clausebook.compose.ChangesComposer;
import org.clausebook.compose.Compared;
import org.clausebook.compose.Document;
import org.clausebook.compose.LetterComposer;
import org.clausebook.impact.Letters;
import org.clausebook.impact.Letters.Letter;
import org.clausebook.impact.PolicyImpact;
import org.clausebook.impact.TwoStates;
import org.clausebook.load.ReplyRow;
import org.clausebook.load.ReplySheet;
import org.clausebook.model.source.Profile;
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
final class LettersCommand extends UpdateCommand {

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
            names = "--out",
            paramLabel = "DIR",
            description = "Where they go, below letters/. Default: target of the workspace.")
    private @Nullable Path out;

    LettersCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    protected int run() throws IOException {
        if (!replyBy.isAfter(today())) {
            throw new Refusal(
                    ExitCode.USAGE,
                    "--reply-by " + replyBy + " is not after the day of the letters, " + today());
        }
        return super.run();
    }

    @Override
    protected void run(Update update) {
        Map<String, Profile> profiles = update.workspace().profiles();
        if (school != null && !profiles.containsKey(school)) {
            throw unknown("school", school, profiles.keySet());
        }
        int written = 0;
        for (Letter letter :
                Letters.of(update.impact(), profiles, update.what(), today(), replyBy)) {
            if (school == null || school.equals(letter.to().id())) {
                write(letter, update);
                written++;
            }
        }
        if (written == 0) {
            say("no letter is needed: no policy is reached by " + update.what());
        }
    }

    private void write(Letter letter, Update update) {
        Path folder = folder(letter);
        DocumentPrinting printing = DocumentPrinting.in(root());
        Document document = new LetterComposer(Words.english(), update.workspace()).compose(letter);
        put(folder, "letter.pdf", printing.pdf(document, today()));
        put(folder, "letter.html", printing.page(document).getBytes(StandardCharsets.UTF_8));
        for (PolicyImpact policy : letter.policies()) {
            for (TwoStates one : update.states()) {
                if (one.owner().equals(policy.owner()) && one.policy().equals(policy.policy())) {
                    changes(folder, letter, one, update.versions());
                }
            }
        }
        if (!letter.cases().isEmpty()) {
            List<ReplyRow> rows =
                    letter.cases().stream()
                            .map(one -> one.drift())
                            .map(one -> ReplyRow.asking(one, letter.on(), letter.replyBy()))
                            .toList();
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
    private void changes(Path folder, Letter letter, TwoStates states, Versions versions) {
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
}
