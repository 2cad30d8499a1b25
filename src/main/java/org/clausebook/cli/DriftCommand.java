package org.clausebook.cli;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.clausebook.Clausebook;
import org.clausebook.NextEditions;
import org.clausebook.Prepared;
import org.clausebook.compose.Document;
import org.clausebook.compose.DriftComposer;
import org.clausebook.compose.Names;
import org.clausebook.model.policy.DriftCase;
import org.clausebook.model.policy.Issuer;
import org.clausebook.model.source.Brand;
import org.clausebook.model.source.Profile;
import org.clausebook.model.source.Workspace;
import org.clausebook.publish.Deciding;
import org.clausebook.words.Words;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists the wordings whose text has moved on. */
@CommandLine.Command(
        name = "drift",
        description = {
            "Lists the own wordings whose text has moved on, with the three texts side by side: as it was, as it is, and"
                    + " your own.",
            "Without a school: of all schools and groups."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class DriftCommand extends Command {

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

    /** How the answer is written. */
    enum Format {
        TEXT,
        MARKDOWN,
        HTML,
        JSON
    }

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description =
                    "text, the default, markdown and json are printed; html, one page that needs no other"
                            + " file, is written to a file.")
    private Format format = Format.TEXT;

    @Mixin private final ReportFile file = new ReportFile();

    DriftCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    public Integer call() {
        Optional<String> who = Optional.ofNullable(school);
        Optional<String> which = Optional.ofNullable(policy);
        Clausebook clausebook = new Clausebook(progress());
        Prepared prepared =
                clausebook.prepare(
                        clausebook.read(request(Optional.empty(), which)), NextEditions.AS_TYPED);
        checkSelection(prepared, who, which);
        Optional<Workspace> workspace = prepared.workspace();
        if (workspace.isEmpty()) {
            tell(prepared);
            return ExitCode.PROBLEMS;
        }
        List<DriftCase> cases =
                Deciding.cases(prepared).stream()
                        .filter(one -> who.map(id -> concerns(one, id)).orElse(true))
                        .toList();
        switch (format) {
            case TEXT -> file.text(this, DriftText.of(cases));
            case MARKDOWN -> file.text(this, DriftMarkdown.of(cases));
            case JSON -> file.print(this, DriftJson.of(cases));
            case HTML ->
                    file.page(
                            this,
                            document(cases, workspace.get()),
                            (school == null ? "all" : school) + "-drift");
        }
        return ExitCode.FINE;
    }

    /** Its own wordings, and for a school those of its groups. */
    private static boolean concerns(DriftCase one, String id) {
        return one.drift().layer().equals(id) || one.schools().contains(id);
    }

    private Document document(List<DriftCase> cases, Workspace workspace) {
        List<Profile> profiles =
                school == null
                        ? List.copyOf(workspace.profiles().values())
                        : List.of(Objects.requireNonNull(workspace.profiles().get(school)));
        String who =
                school == null
                        ? workspace.library().provider().name()
                        : profiles.stream()
                                .map(profile -> profile.name().value())
                                .collect(Collectors.joining(", "));
        Brand brand = school == null ? Brand.NONE : profiles.get(0).brand();
        List<Issuer> issuers =
                List.of(new Issuer(who, who, brand, Optional.empty(), Optional.empty()));
        return new DriftComposer(Words.english(), Names.in(workspace)).compose(cases, who, issuers);
    }
}
