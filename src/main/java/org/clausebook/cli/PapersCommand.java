package org.clausebook.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.clausebook.Clausebook;
import org.clausebook.DocumentPrinting;
import org.clausebook.Draft;
import org.clausebook.NextEditions;
import org.clausebook.Reading;
import org.clausebook.compare.Versions;
import org.clausebook.compose.AdviserComposer;
import org.clausebook.compose.Compared;
import org.clausebook.compose.Document;
import org.clausebook.compose.PapersComposer;
import org.clausebook.compose.Proposal;
import org.clausebook.edition.CheckCode;
import org.clausebook.edition.HistoryRecord;
import org.clausebook.json.JsonException;
import org.clausebook.model.policy.Drift;
import org.clausebook.model.policy.Numbered;
import org.clausebook.model.source.Acceptance;
import org.clausebook.model.source.Workspace;
import org.clausebook.publish.Candidate;
import org.clausebook.publish.Candidates;
import org.clausebook.publish.Routes;
import org.clausebook.words.Dates;
import org.clausebook.words.Words;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Makes the papers for the meeting that is to decide on a proposed text. */
@CommandLine.Command(
        name = "papers",
        description = {
            "Makes the papers for the meeting that decides on a proposed text: what is asked, what changes and why, and the"
                    + " wording for agenda and minutes; as a page and as a PDF.",
            "Beside them lies a sheet for the adviser alone, which no board is given."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class PapersCommand extends EditionCommand {

    @Mixin private final PolicyOfSchool asked = new PolicyOfSchool();

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Where they go, below papers/. Default: target of the workspace.")
    private @Nullable Path out;

    PapersCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    public Integer call() {
        Reading reading = read(request(Optional.empty(), Optional.of(asked.policy())));
        Candidates.Found found = find(reading, NextEditions.AS_TYPED);
        Candidate candidate = candidate(found, asked.school(), asked.policy());
        if (candidate.text().isEmpty() || !candidate.problems().isEmpty()) {
            tell(found.prepared(), candidate, candidate.problems());
            return ExitCode.PROBLEMS;
        }
        Numbered text = candidate.text().get();
        Optional<HistoryRecord.Edition> before = candidate.history().newest();
        if (before.isPresent() && candidate.changes().all().isEmpty()) {
            say(
                    "nothing is to be decided: version "
                            + before.get().number()
                            + " goes on applying, from "
                            + Dates.day(before.get().inForce()));
            writePapers(
                    candidate,
                    before.get().number() + "-goes-on",
                    new PapersComposer(Words.english())
                            .nothingToDecide(before.get(), drifts(found, candidate)));
            return ExitCode.FINE;
        }
        Workspace workspace = found.prepared().workspace().orElseThrow(IllegalStateException::new);
        HistoryRecord.Edition proposed = proposed(candidate, text);
        String status = candidate.owner().fact("status", text.policy().inForce()).orElse("");
        Proposal proposal =
                new Proposal(
                        proposed,
                        candidate.changes().weight(),
                        Routes.open(workspace, candidate, status),
                        compared(reading, workspace, candidate, proposed, before),
                        before.isEmpty(),
                        before.isPresent() ? Optional.empty() : older(candidate),
                        drifts(found, candidate));
        write(candidate, proposal, accepted(workspace, candidate));
        return ExitCode.FINE;
    }

    private static List<Drift> drifts(Candidates.Found found, Candidate candidate) {
        return found.prepared().schools().stream()
                .flatMap(school -> school.drafts().stream())
                .filter(draft -> isOf(draft, candidate))
                .findFirst()
                .map(Draft::drifts)
                .orElse(List.of());
    }

    private static boolean isOf(Draft draft, Candidate candidate) {
        return draft.owner().id().equals(candidate.owner().id())
                && draft.choice().id().equals(candidate.choice().id());
    }

    /** The text that was put forward, as long as it is the text that the files make now. */
    private HistoryRecord.Edition proposed(Candidate candidate, Numbered text) {
        try {
            return candidate
                    .proposal()
                    .filter(one -> one.check().equals(CheckCode.of(text)))
                    .orElseThrow(
                            () ->
                                    new Refusal(
                                            ExitCode.PROBLEMS,
                                            "this text has no check code yet; first: propose "
                                                    + asked.school()
                                                    + " "
                                                    + asked.policy()));
        } catch (JsonException e) {
            throw new Refusal(
                    ExitCode.PROBLEMS,
                    "the proposed text cannot be read: "
                            + e.getMessage()
                            + "; propose it anew: propose "
                            + asked.school()
                            + " "
                            + asked.policy());
        }
    }

    /** What applies until the first version made here does. */
    private static Optional<String> older(Candidate candidate) {
        Optional<String> received =
                candidate.history().received().stream()
                        .reduce((earlier, later) -> later)
                        .map(one -> one.title() + ", from " + Dates.day(one.from()));
        return received.or(
                () ->
                        candidate
                                .next()
                                .supersedes()
                                .map(
                                        one ->
                                                one.title()
                                                        + one.date()
                                                                .map(day -> ", " + Dates.day(day))
                                                                .orElse("")));
    }

    /** With the version before; a first version with what the library has for the school. */
    private Compared compared(
            Reading reading,
            Workspace workspace,
            Candidate candidate,
            HistoryRecord.Edition proposed,
            Optional<HistoryRecord.Edition> before) {
        String now = "version " + proposed.number() + ", proposed";
        if (before.isPresent()) {
            HistoryRecord.Edition old = before.get();
            String then = "version " + old.number() + ", applies from " + Dates.day(old.inForce());
            Versions known = Versions.of(workspace.clauses().values());
            return Compared.of(then, old.text(), now, proposed.text(), known);
        }
        Numbered library =
                new Clausebook(progress())
                        .prepare(reading.asLibrary(), NextEditions.AS_TYPED).schools().stream()
                                .flatMap(made -> made.drafts().stream())
                                .filter(draft -> isOf(draft, candidate))
                                .findFirst()
                                .flatMap(Draft::text)
                                .orElse(proposed.text());
        return Compared.of("the model policy", library, now, proposed.text());
    }

    private List<Acceptance> accepted(Workspace workspace, Candidate candidate) {
        return Stream.concat(
                        workspace.library().accepted().stream(),
                        candidate.choice().accepted().stream())
                .filter(acceptance -> !acceptance.until().isBefore(today()))
                .toList();
    }

    private void write(Candidate candidate, Proposal proposal, List<Acceptance> accepted) {
        String number = candidate.number().toString();
        writePapers(candidate, number, new PapersComposer(Words.english()).compose(proposal));
        Document sheet = new AdviserComposer(Words.english()).compose(proposal.edition(), accepted);
        written(
                folder(candidate),
                name(candidate, number + "-adviser.pdf"),
                DocumentPrinting.in(root()).pdf(sheet, today()));
    }

    private void writePapers(Candidate candidate, String name, Document papers) {
        DocumentPrinting printing = DocumentPrinting.in(root());
        written(
                folder(candidate),
                name(candidate, name + "-papers.pdf"),
                printing.pdf(papers, today()));
        written(
                folder(candidate),
                name(candidate, name + "-papers.html"),
                printing.page(papers).getBytes(StandardCharsets.UTF_8));
    }

    private Path folder(Candidate candidate) {
        return (out == null ? root().resolve("target") : at(out))
                .resolve("papers")
                .resolve(candidate.owner().id());
    }

    private static String name(Candidate candidate, String end) {
        return candidate.choice().id() + "-" + end;
    }

    private void written(Path folder, String name, byte[] bytes) {
        put(folder, name, bytes);
        say("wrote " + shown(folder.resolve(name)));
    }
}
