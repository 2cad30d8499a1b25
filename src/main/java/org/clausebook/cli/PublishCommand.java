package org.clausebook.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.clausebook.NextEditions;
import org.clausebook.Request;
import org.clausebook.edition.HistoryRecord;
import org.clausebook.edition.RealDisk;
import org.clausebook.model.source.Weight;
import org.clausebook.publish.Candidate;
import org.clausebook.publish.Candidates;
import org.clausebook.publish.Publisher;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Seals the next edition of a policy, or of many by a list of approvals. */
@CommandLine.Command(
        name = "publish",
        description = "Seals the next version of a policy. What is published never changes.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class PublishCommand extends EditionCommand {

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

    @Option(
            names = "--from",
            paramLabel = "FILE",
            description =
                    "A list of approvals (school, policy, route, body, date, minute, check code):"
                            + " publishes each row.")
    private @Nullable Path from;

    @Option(
            names = "--code",
            paramLabel = "FIGURES",
            description = "The check code that the minutes state.")
    private @Nullable String code;

    @Mixin private Question question = new Question();

    @Mixin private Salts salts = new Salts();

    PublishCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    public Integer call() {
        return alone(this::publish);
    }

    private int publish() {
        if (from != null && school == null) {
            Path file = at(from);
            if (!Files.isRegularFile(file)) {
                throw new Refusal(ExitCode.USAGE, "there is no file " + from);
            }
            return new PublishList(this, question).publish(file);
        }
        if (school == null || policy == null || from != null) {
            throw new Refusal(
                    ExitCode.USAGE,
                    "name a school and a policy, or a list of approvals with --from");
        }
        return one(school, policy);
    }

    private int one(String whose, String which) {
        Request request = request(Optional.empty(), Optional.of(which));
        Candidates.Found found = find(request, NextEditions.AS_TYPED);
        Candidate candidate = candidate(found, whose, which);
        Publisher publisher = publisher(request, found);
        if (isFinished(publisher, candidate)) {
            return ExitCode.FINE;
        }
        Publisher.Plan plan = publisher.plan(candidate, Optional.ofNullable(code));
        if (!plan.problems().isEmpty()) {
            tell(found.prepared(), candidate, plan.problems());
            say("nothing was published");
            return ExitCode.PROBLEMS;
        }
        describe(candidate);
        if (!plan.amended().isEmpty()) {
            say("  amended at the meeting: " + String.join("; ", plan.amended()));
        }
        question.ask(surroundings, "Publish it? It can never be changed afterwards.");
        try {
            say(said(publisher.publish(plan)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return ExitCode.FINE;
    }

    /**
     * Does what an earlier run left undone that ended after the edition was sealed.
     *
     * @return whether nothing is left to publish
     */
    private boolean isFinished(Publisher publisher, Candidate candidate) {
        if (candidate.isDamaged()) {
            return false;
        }
        try {
            boolean listed = candidate.archive().complete();
            Optional<Publisher.Published> sealed = publisher.finish(candidate);
            if (listed || sealed.isPresent()) {
                say("an earlier run was cut short; what it published is listed now");
            }
            sealed.ifPresent(edition -> say(said(edition)));
            return sealed.isPresent();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Publisher publisher(Request request, Candidates.Found found) {
        return new Publisher(
                request,
                found.prepared().workspace().orElseThrow(IllegalStateException::new),
                new RealDisk(),
                salts.source());
    }

    static String said(Publisher.Published published) {
        HistoryRecord.Edition edition = published.edition();
        String signing =
                edition.change() == Weight.EDITORIAL
                        ? "; a correction, which needs no new approval and no new signatures"
                        : "";
        return "published "
                + edition.link().owner()
                + " "
                + edition.link().policy()
                + " "
                + edition.number()
                + ", check code "
                + edition.check().figures()
                + signing
                + (published.emptied()
                        ? ""
                        : "\ntake 'next' of "
                                + edition.link().policy()
                                + " out of schools/"
                                + edition.link().owner()
                                + "/school.yaml: it speaks of the version that is published now");
    }
}
