package org.clausebook.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.clausebook.Clausebook;
import org.clausebook.Draft;
import org.clausebook.NextEditions;
import org.clausebook.Prepared;
import org.clausebook.Reading;
import org.clausebook.cli.PolicyStates.State;
import org.clausebook.compare.Versions;
import org.clausebook.compose.ChangesComposer;
import org.clausebook.compose.Compared;
import org.clausebook.compose.Document;
import org.clausebook.edition.History;
import org.clausebook.model.policy.Numbered;
import org.clausebook.words.Words;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says what changed between two states of a policy, and why. */
@CommandLine.Command(
        name = "changes",
        description = {
            "Says what changed between two versions of a policy, why, and in which words.",
            "FROM and TO are versions (2.0), policy years (2024-25: as it stood at the year's end), days"
                    + " (2025-01-12), draft, or library (library:2024-09-01 on a day, library:2026-07 in a release): the text that the library has for the"
                    + " school, in the school's settings. Without them: the last two versions."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class ChangesCommand extends RecordsCommand implements PolicyStates.Making {

    @Parameters(index = "2", arity = "0..1", paramLabel = "FROM", description = "The older state.")
    private @Nullable String from;

    @Parameters(index = "3", arity = "0..1", paramLabel = "TO", description = "The newer state.")
    private @Nullable String to;

    /** How the answer is written. */
    enum Format {
        MARKDOWN,
        HTML,
        PDF,
        JSON
    }

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description =
                    "markdown, the default, and json are printed; html, one page that needs no other file,"
                            + " and pdf are written to a file.")
    private Format format = Format.MARKDOWN;

    @Mixin private final ReportFile file = new ReportFile();

    @Mixin private final DraftOption drafts = new DraftOption();

    ChangesCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    protected int run() throws IOException {
        PolicyStates states =
                new PolicyStates(recorded(), workspace().library().firstMonth(), this);
        State newer = to == null ? states.newest(0) : states.named(to);
        State older = from == null ? states.newest(1) : states.named(from);
        Versions known = Versions.of(workspace().clauses().values());
        Compared compared =
                Compared.of(older.name(), older.text(), newer.name(), newer.text(), known);
        switch (format) {
            case MARKDOWN -> file.text(this, ChangesText.of(compared));
            case JSON -> file.print(this, ChangesJson.of(school(), policy(), compared));
            case HTML -> file.page(this, document(compared, newer), name(older, newer));
            case PDF -> file.pdf(this, document(compared, newer), name(older, newer));
        }
        return ExitCode.FINE;
    }

    private static Document document(Compared compared, State newer) {
        return new ChangesComposer(Words.english()).compose(compared, newer.draft());
    }

    private String name(State older, State newer) {
        return school() + "-" + policy() + "-changes-" + older.file() + "-" + newer.file();
    }

    /** A draft can be compared with the library before anything was published. */
    private List<History> recorded() {
        boolean made =
                from != null && to != null && PolicyStates.isMade(from) && PolicyStates.isMade(to);
        return made ? shelf().histories(school(), policy()) : histories(shelf());
    }

    @Override
    public Numbered draft() {
        return made(
                reading(), NextEditions.AS_TYPED, "the draft has errors, so it cannot be compared");
    }

    @Override
    public Numbered library(Optional<LocalDate> day) {
        NextEditions editions = (document, typed) -> day.isPresent() ? typed.with(day) : typed;
        return made(
                reading().asLibrary(),
                editions,
                "the library has no text for this policy, so there is nothing to compare");
    }

    @Override
    public Optional<Numbered> released(String release) {
        Reading reading = reading();
        return reading.workspace()
                .flatMap(workspace -> workspace.releases().named(release))
                .map(
                        found ->
                                made(
                                        reading.asOf(found).asLibrary(),
                                        NextEditions.AS_TYPED,
                                        "the library had no text for this policy then, so there is nothing to compare"));
    }

    private Reading reading() {
        return new Clausebook(progress())
                .read(drafts.of(request(Optional.of(school()), Optional.of(policy()))));
    }

    private Numbered made(Reading reading, NextEditions editions, String otherwise) {
        Prepared prepared = new Clausebook(progress()).prepare(reading, editions);
        checkSelection(prepared, Optional.of(school()), Optional.of(policy()));
        return prepared.schools().stream()
                .flatMap(made -> made.drafts().stream())
                .findFirst()
                .flatMap(Draft::text)
                .orElseThrow(
                        () -> {
                            tell(prepared);
                            return new Refusal(ExitCode.PROBLEMS, otherwise);
                        });
    }
}
