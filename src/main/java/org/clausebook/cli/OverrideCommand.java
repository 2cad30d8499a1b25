package org.clausebook.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.clausebook.Clausebook;
import org.clausebook.NextEditions;
import org.clausebook.Reading;
import org.clausebook.Request;
import org.clausebook.Targets;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Suggestion;
import org.clausebook.edition.RealDisk;
import org.clausebook.model.policy.TargetNow;
import org.clausebook.model.source.Lock;
import org.clausebook.model.text.Address;
import org.clausebook.model.text.Op;
import org.clausebook.publish.OverrideStub;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes the start of a wording of its own into a school's file. */
@CommandLine.Command(
        name = "override",
        description = {
            "Writes the start of an own wording into a school's file: what it changes, which version it is written"
                    + " against, and the text now as a comment.",
            "Your words, the reason and who agreed are for you to fill in; check says where."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class OverrideCommand extends Command {

    @Mixin private final PolicyOfSchool asked = new PolicyOfSchool();

    @Parameters(
            index = "2",
            paramLabel = "TARGET",
            description = "A clause, or a block in it: staff/passwords#lost.")
    @SuppressWarnings("NullAway.Init")
    private String target;

    @Option(
            names = "--op",
            paramLabel = "CHANGE",
            description =
                    "replace, the default, append, prepend, insert-before, insert-after or remove.")
    private @Nullable String op;

    OverrideCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    public Integer call() {
        return alone(this::write);
    }

    private int write() {
        Op change = op();
        Request request = request(Optional.empty(), Optional.empty());
        Clausebook clausebook = new Clausebook(progress());
        Reading reading = clausebook.read(request);
        checkSelection(
                clausebook.prepare(reading, NextEditions.AS_TYPED),
                Optional.of(asked.school()),
                Optional.of(asked.policy()));
        String file = "schools/" + asked.school() + "/school.yaml";
        List<Diagnostic> wrong =
                reading.problems().stream()
                        .filter(Diagnostic::isError)
                        .filter(one -> one.place().path().equals(file))
                        .toList();
        if (!wrong.isEmpty()) {
            tell(reading.excerpts(), wrong);
            throw new Refusal(ExitCode.PROBLEMS, "the file has errors; mend them first");
        }
        Address address = DecideCommand.address(asked.school(), target);
        TargetNow now =
                new Targets(reading)
                        .find(asked.school(), asked.policy(), address)
                        .orElseThrow(
                                () ->
                                        new Refusal(
                                                ExitCode.PROBLEMS,
                                                "clause '"
                                                        + address.clause()
                                                        + "' is not in "
                                                        + asked.policy()
                                                        + " of "
                                                        + asked.school()));
        check(now, change);
        try {
            Optional<String> why =
                    new OverrideStub(request, new RealDisk())
                            .write(asked.school(), asked.policy(), now, change, today());
            why.ifPresent(
                    one -> {
                        throw new Refusal(ExitCode.PROBLEMS, one);
                    });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        say(
                file
                        + ": fill in your words, the reason and who agreed under "
                        + address
                        + "; until then check names the lines");
        return ExitCode.FINE;
    }

    private Op op() {
        List<String> keys = Arrays.stream(Op.values()).map(Op::key).toList();
        String wanted = op == null ? Op.REPLACE.key() : op;
        return Arrays.stream(Op.values())
                .filter(one -> one.key().equals(wanted))
                .findFirst()
                .orElseThrow(
                        () ->
                                new Refusal(
                                        ExitCode.USAGE,
                                        "'"
                                                + wanted
                                                + "' is no change; there are "
                                                + String.join(", ", keys)));
    }

    private static void check(TargetNow now, Op change) {
        if (now.target().isPositional()) {
            throw new Refusal(ExitCode.PROBLEMS, "a position is no target; use the block's name");
        }
        if (!now.isThere()) {
            String near = Suggestion.didYouMean(now.target().anchor(), now.names());
            throw new Refusal(
                    ExitCode.PROBLEMS,
                    "clause '"
                            + now.target().clause()
                            + "' has no block '"
                            + now.target().anchor()
                            + "'; "
                            + (near.isEmpty()
                                    ? "there are " + String.join(", ", now.names())
                                    : near));
        }
        boolean adds = change != Op.REPLACE && change != Op.REMOVE;
        boolean allowed = now.lock() == Lock.OPEN || (now.lock() == Lock.ADD_ONLY && adds);
        if (!allowed) {
            throw new Refusal(
                    ExitCode.PROBLEMS,
                    "clause '"
                            + now.target().clause()
                            + "' is "
                            + now.lock().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-')
                            + ", locked by "
                            + now.lockedBy()
                            + " ("
                            + now.lockedAt().path()
                            + ":"
                            + now.lockedAt().line()
                            + "), and does not allow '"
                            + change.key()
                            + "'");
        }
        boolean takes = change == Op.REPLACE || change == Op.REMOVE;
        if (takes && now.isChanged()) {
            throw new Refusal(
                    ExitCode.PROBLEMS,
                    "the file changes " + now.target() + " already; edit it there");
        }
        boolean whole = change == Op.REPLACE || change == Op.APPEND || change == Op.PREPEND;
        if (now.target().isClause() && !whole) {
            throw new Refusal(
                    ExitCode.PROBLEMS,
                    "a whole clause cannot take '" + change.key() + "'; use omit or add");
        }
    }
}
