package org.clausebook.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.clausebook.Clausebook;
import org.clausebook.Request;
import org.clausebook.diagnostic.Suggestion;
import org.clausebook.edition.RealDisk;
import org.clausebook.load.PersonalDetails;
import org.clausebook.model.source.Answer;
import org.clausebook.model.source.Approval;
import org.clausebook.model.source.Workspace;
import org.clausebook.model.text.Address;
import org.clausebook.publish.Deciding;
import org.clausebook.publish.Reply;
import org.clausebook.words.OneSentence;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes down what was decided on a wording whose text has moved on, or on many by a sheet. */
@CommandLine.Command(
        name = "decide",
        description = {
            "Writes into a school's file what was decided on an own wording whose text has moved on.",
            "adopt: ours goes. adopt-with-changes: ours stays, written anew. keep: ours stays as it is. not-yet: later,"
                    + " with --until. looked: what changed beside it was read."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class DecideCommand extends Command {

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "SCHOOL",
            description = "The school's or group's id.")
    private @Nullable String school;

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "POLICY",
            description = "The policy's id.")
    private @Nullable String policy;

    @Parameters(
            index = "2",
            arity = "0..1",
            paramLabel = "TARGET",
            description = "What the wording changes, such as staff/passwords#lost.")
    private @Nullable String target;

    @Parameters(
            index = "3",
            arity = "0..1",
            paramLabel = "ANSWER",
            description = "adopt, adopt-with-changes, keep, not-yet or looked.")
    private @Nullable String answer;

    @Option(names = "--reason", paramLabel = "TEXT", description = "Why, in one sentence.")
    private @Nullable String reason;

    @Option(
            names = "--body",
            paramLabel = "BODY",
            description = "Who decided, such as \"Governing Body\".")
    private @Nullable String body;

    @Option(names = "--on", paramLabel = "DATE", description = "The day of the decision.")
    private @Nullable LocalDate on;

    @Option(names = "--minute", paramLabel = "MINUTE", description = "The minute, such as 26/31.")
    private @Nullable String minute;

    @Option(
            names = "--until",
            paramLabel = "DATE",
            description = "With not-yet, and if you wish with keep: the last day.")
    private @Nullable LocalDate until;

    @Option(
            names = "--note",
            paramLabel = "TEXT",
            description = "For the file's keepers; never printed.")
    private @Nullable String note;

    @Option(
            names = "--wording",
            paramLabel = "TEXT",
            description =
                    "With adopt-with-changes: the new text. Without it you rewrite it in the file.")
    private @Nullable String wording;

    @Option(
            names = "--from",
            paramLabel = "FILE",
            description = "A reply sheet that came back: writes each row that was answered.")
    private @Nullable Path from;

    @Option(
            names = "--no-reply",
            paramLabel = "PATH",
            description = {
                "A reply sheet as it was sent, or a folder with sheets, such as target/letters: where no answer came by its"
                        + " day, writes what the school's file says under no-reply. With SCHOOL only its rows."
            })
    private @Nullable Path noReply;

    DecideCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    public Integer call() {
        return alone(this::decide);
    }

    private int decide() {
        try {
            if (noReply != null && policy == null && from == null) {
                return new DecideNoReply(this).decide(at(noReply), Optional.ofNullable(school));
            }
            if (from != null && school == null) {
                return new DecideSheet(this).decide(at(from));
            }
            return write(reply());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int write(Reply reply) throws IOException {
        Deciding deciding = new Deciding(all(), new RealDisk(), progress());
        deciding.against(reply)
                .ifPresent(
                        why -> {
                            throw new Refusal(ExitCode.PROBLEMS, why);
                        });
        return told(deciding.write(List.of(reply)));
    }

    /** Everything: a group's wording shows in its members. */
    Request all() {
        return request(Optional.empty(), Optional.empty());
    }

    int told(Deciding.Written written) {
        written.said().forEach(this::say);
        surroundings.out().flush();
        return written.failed() ? ExitCode.PROBLEMS : ExitCode.FINE;
    }

    private Reply reply() {
        if (school == null
                || policy == null
                || target == null
                || answer == null
                || from != null
                || noReply != null) {
            throw new Refusal(
                    ExitCode.USAGE,
                    "name a school, a policy, a target and the answer, or a reply sheet with --from or --no-reply");
        }
        Answer given =
                Answer.of(answer)
                        .orElseThrow(
                                () ->
                                        new Refusal(
                                                ExitCode.USAGE,
                                                "'"
                                                        + answer
                                                        + "' is no answer; there are "
                                                        + String.join(", ", Answer.keys())));
        boolean looked = given == Answer.LOOKED;
        if (!looked && (reason == null || body == null || on == null)) {
            throw new Refusal(
                    ExitCode.USAGE, "say why, who and when with --reason, --body and --on");
        }
        if (wording != null && given != Answer.ADOPT_WITH_CHANGES) {
            throw new Refusal(ExitCode.USAGE, "--wording goes with adopt-with-changes");
        }
        checkPublic(reason, minute, note);
        return new Reply(
                school,
                policy,
                address(school, target),
                given,
                Optional.ofNullable(looked ? null : reason),
                looked ? Optional.empty() : Optional.of(agreed()),
                Optional.empty(),
                Optional.ofNullable(until),
                Optional.ofNullable(note),
                Optional.ofNullable(wording),
                Set.of());
    }

    /** In a profile's own file its clauses are own/x, and people type what they see there. */
    static Address address(String owner, String typed) {
        String own = "own/";
        return Address.parse(
                typed.startsWith(own) ? owner + "/" + typed.substring(own.length()) : typed);
    }

    private Approval agreed() {
        List<String> bodies =
                new Clausebook(progress())
                        .read(all())
                        .workspace()
                        .map(Workspace::library)
                        .map(library -> library.bodies())
                        .orElse(List.of());
        String who = body == null ? "" : body;
        if (!bodies.contains(who)) {
            String near = Suggestion.didYouMean(who, bodies);
            throw new Refusal(
                    ExitCode.USAGE,
                    "'"
                            + who
                            + "' is not one of the library's bodies; "
                            + (near.isEmpty() ? "there are " + String.join(", ", bodies) : near));
        }
        return new Approval(who, on == null ? today() : on, Optional.ofNullable(minute));
    }

    private static void checkPublic(@Nullable String why, @Nullable String... others) {
        if (why != null && (why.isBlank() || !OneSentence.is(why))) {
            throw new Refusal(ExitCode.USAGE, "say why in one sentence");
        }
        List<String> all = new java.util.ArrayList<>();
        if (why != null) {
            all.add(why);
        }
        for (String other : others) {
            if (other != null) {
                all.add(other);
            }
        }
        all.stream()
                .map(PersonalDetails::first)
                .flatMap(Optional::stream)
                .findFirst()
                .ifPresent(
                        found -> {
                            throw new Refusal(ExitCode.USAGE, found + "; name a role instead");
                        });
    }
}
