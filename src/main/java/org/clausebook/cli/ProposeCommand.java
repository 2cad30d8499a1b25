package org.clausebook.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import org.clausebook.NextEditions;
import org.clausebook.Request;
import org.clausebook.edition.Disk;
import org.clausebook.edition.HistoryRecord;
import org.clausebook.edition.RealDisk;
import org.clausebook.json.JsonException;
import org.clausebook.publish.Candidate;
import org.clausebook.publish.Candidates;
import org.clausebook.publish.Publisher;
import org.clausebook.words.Dates;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Keeps the text that is put to those who approve it, and prints it for their papers. */
@CommandLine.Command(
        name = "propose",
        description =
                "Makes the paper with the text to approve, under a check code to put in the minutes.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class ProposeCommand extends EditionCommand {

    @Mixin private final PolicyOfSchool asked = new PolicyOfSchool();

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description =
                    "Where the paper goes, below proposals/. Default: target of the workspace.")
    private @Nullable Path out;

    @Mixin private Salts salts = new Salts();

    ProposeCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    public Integer call() {
        return alone(this::propose);
    }

    private int propose() {
        Request request = request(Optional.empty(), Optional.of(asked.policy()));
        Candidates.Found found = find(request, NextEditions.AS_TYPED);
        Candidate candidate = candidate(found, asked.school(), asked.policy());
        if (candidate.text().isEmpty() || !candidate.problems().isEmpty()) {
            tell(found.prepared(), candidate, candidate.problems());
            return ExitCode.PROBLEMS;
        }
        Disk disk = new RealDisk();
        Publisher publisher =
                new Publisher(
                        request,
                        found.prepared().workspace().orElseThrow(IllegalStateException::new),
                        disk,
                        salts.source());
        Optional<HistoryRecord.Edition> earlier = earlier(candidate);
        try {
            HistoryRecord.Edition proposed = publisher.propose(candidate);
            Path folder =
                    (out == null
                                    ? request.root().resolve("target")
                                    : surroundings.here().resolve(out))
                            .resolve("proposals")
                            .resolve(candidate.owner().id());
            String paper = candidate.choice().id() + "-" + candidate.number() + ".pdf";
            put(folder, paper, publisher.paper(proposed));
            describe(candidate);
            earlier.filter(one -> !one.check().equals(proposed.check()))
                    .ifPresent(
                            one ->
                                    say(
                                            "it takes the place of the text proposed before, "
                                                    + one.check().figures()));
            String code = proposed.check().figures();
            say(
                    "check code "
                            + code
                            + ", for the papers and the minutes; the paper is "
                            + shown(folder.resolve(paper)));
            say("");
            say("Wording for the resolution:");
            say("  " + resolution(candidate, proposed));
            return ExitCode.FINE;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One that cannot be read is replaced without a word. */
    private static Optional<HistoryRecord.Edition> earlier(Candidate candidate) {
        try {
            return candidate.proposal();
        } catch (JsonException e) {
            return Optional.empty();
        }
    }

    private static String resolution(Candidate candidate, HistoryRecord.Edition proposed) {
        return "That the "
                + title(candidate)
                + ", version "
                + candidate.number()
                + ", check code "
                + proposed.check().figures()
                + ", be approved and apply from "
                + Dates.day(proposed.inForce())
                + ".";
    }
}
