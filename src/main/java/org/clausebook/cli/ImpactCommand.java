package org.clausebook.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import org.clausebook.Clausebook;
import org.clausebook.LibraryImpact;
import org.clausebook.LibraryImpact.State;
import org.clausebook.NextEditions;
import org.clausebook.Reading;
import org.clausebook.compose.Document;
import org.clausebook.compose.ImpactComposer;
import org.clausebook.impact.Impact;
import org.clausebook.model.source.Releases;
import org.clausebook.model.source.Workspace;
import org.clausebook.words.Dates;
import org.clausebook.words.Words;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says whom a change of the library reaches, before it is released. */
@CommandLine.Command(
        name = "impact",
        description = {
            "Says which schools and policies a change of the library reaches: which take it as it is, which have"
                    + " own wordings to decide upon, who signs again, and which law and guidance comes or goes.",
            "With a clause: whom any change of it would reach. With --draft, the default otherwise: what the drafts"
                    + " change against what schools have been given. With --since: what came since a day."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class ImpactCommand extends ShelfCommand {

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "CLAUSE",
            description = "Only this clause, such as staff/passwords.")
    private @Nullable String clause;

    @Option(
            names = "--since",
            paramLabel = "DATE",
            description = "What was given to the schools after this day.")
    private @Nullable LocalDate since;

    @Option(names = "--draft", description = "What no release has given to the schools yet.")
    private boolean draft;

    /** How the answer is written. */
    enum Format {
        TEXT,
        JSON,
        HTML,
        PDF
    }

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description =
                    "text, the default, and json are printed; html, one page that needs no other file, and"
                            + " pdf are written to a file.")
    private Format format = Format.TEXT;

    @Mixin private final ReportFile file = new ReportFile();

    ImpactCommand(Surroundings surroundings) {
        super(surroundings);
    }

    /** An answer with what it compares. */
    record Answer(String from, String to, Impact impact) {}

    @Override
    protected int run() throws IOException {
        Reading reading =
                new Clausebook(progress()).read(request(Optional.empty(), Optional.empty()));
        Optional<Workspace> workspace = reading.workspace();
        if (workspace.isEmpty() || reading.stopsAll()) {
            tell(reading.excerpts(), reading.problems());
            return ExitCode.PROBLEMS;
        }
        if (clause != null && !workspace.get().clauses().containsKey(clause)) {
            throw unknown("clause", clause, workspace.get().clauses().keySet());
        }
        Answer answer = answer(reading, workspace.get().releases());
        switch (format) {
            case TEXT -> file.text(this, ImpactText.of(answer));
            case JSON -> file.print(this, ImpactJson.of(answer));
            case HTML -> file.page(this, document(answer, workspace.get()), "impact");
            case PDF -> file.pdf(this, document(answer, workspace.get()), "impact");
        }
        return answer.impact().unmade().isEmpty() ? ExitCode.FINE : ExitCode.PROBLEMS;
    }

    private Answer answer(Reading reading, Releases releases) {
        LibraryImpact impact = new LibraryImpact(new Clausebook(progress()));
        if (clause != null && since == null && !draft) {
            return new Answer(
                    "what schools have", "a change of " + clause, impact.of(clause, reading));
        }
        if (since == null && releases.isEmpty()) {
            throw new Refusal(
                    ExitCode.USAGE,
                    "there is no release yet, so there are no drafts: schools get every version as it is typed;"
                            + " name a clause, or a day with --since");
        }
        Optional<String> only = Optional.ofNullable(clause);
        if (since == null) {
            return new Answer("what schools have", "the drafts", impact.ofDrafts(reading, only));
        }
        Reading now = draft ? reading.withDrafts() : reading;
        return new Answer(
                "what schools had on " + Dates.day(since),
                draft ? "the drafts" : "what schools have",
                impact.between(
                        new LibraryStates(reading, releases).on(since),
                        new State(now, NextEditions.AS_TYPED),
                        only));
    }

    private static Document document(Answer answer, Workspace workspace) {
        return new ImpactComposer(Words.english(), workspace.library())
                .compose(answer.from(), answer.to(), answer.impact());
    }
}
