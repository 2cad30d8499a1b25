package org.clausebook.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.clausebook.Clausebook;
import org.clausebook.DocumentPrinting;
import org.clausebook.LibraryImpact;
import org.clausebook.LibraryImpact.State;
import org.clausebook.NextEditions;
import org.clausebook.Reading;
import org.clausebook.compose.Document;
import org.clausebook.compose.ImpactComposer;
import org.clausebook.edition.RealDisk;
import org.clausebook.impact.Impact;
import org.clausebook.model.source.Releases;
import org.clausebook.model.source.Workspace;
import org.clausebook.words.Dates;
import org.clausebook.words.Words;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
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

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "The file to write. Default for a page or PDF: impact, here.")
    private @Nullable Path out;

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
            case TEXT -> print(String.join("\n", ImpactText.of(answer)) + "\n");
            case JSON -> print(ImpactJson.of(answer) + "\n");
            case HTML -> write(page(document(answer, workspace.get())));
            case PDF ->
                    write(
                            DocumentPrinting.in(root())
                                    .pdf(document(answer, workspace.get()), today()));
        }
        return answer.impact().unmade().isEmpty() ? ExitCode.FINE : ExitCode.PROBLEMS;
    }

    private Answer answer(Reading reading, Releases releases) {
        LibraryImpact impact = new LibraryImpact(new Clausebook(progress()));
        if (clause != null && since == null && !draft) {
            return new Answer(
                    "what schools have", "a change of " + clause, impact.of(clause, reading));
        }
        State before =
                since == null
                        ? new State(reading, NextEditions.AS_TYPED)
                        : new LibraryStates(reading, releases).on(since);
        State after =
                new State(
                        draft || since == null ? reading.withDrafts() : reading,
                        NextEditions.AS_TYPED);
        return new Answer(
                since == null ? "what schools have" : "what schools had on " + Dates.day(since),
                draft || since == null ? "the drafts" : "what schools have",
                impact.between(before, after, Optional.ofNullable(clause)));
    }

    private static Document document(Answer answer, Workspace workspace) {
        return new ImpactComposer(Words.english(), workspace.library())
                .compose(answer.from(), answer.to(), answer.impact());
    }

    private byte[] page(Document document) {
        return DocumentPrinting.in(root()).page(document).getBytes(StandardCharsets.UTF_8);
    }

    private void print(String text) throws IOException {
        if (out == null) {
            surroundings.out().print(text);
        } else {
            write(text.getBytes(StandardCharsets.UTF_8));
        }
    }

    private void write(byte[] bytes) throws IOException {
        Path usual = Path.of("impact." + format.name().toLowerCase(Locale.ROOT));
        Path file = out == null ? usual : out;
        new RealDisk().replace(at(file), bytes);
        say("wrote " + file.toString().replace('\\', '/'));
    }
}
