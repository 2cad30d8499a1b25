package org.clausebook.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clausebook.Clausebook;
import org.clausebook.Draft;
import org.clausebook.Prepared;
import org.clausebook.compose.DeviationsComposer;
import org.clausebook.compose.Document;
import org.clausebook.compose.Names;
import org.clausebook.explain.AgreedText;
import org.clausebook.explain.Deviation;
import org.clausebook.explain.Deviations;
import org.clausebook.explain.Unlike;
import org.clausebook.model.policy.Issuer;
import org.clausebook.model.policy.Numbered;
import org.clausebook.model.policy.Policy;
import org.clausebook.model.source.Profile;
import org.clausebook.model.source.ProfileKind;
import org.clausebook.model.source.Workspace;
import org.clausebook.words.Words;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reports where held or agreed words are otherwise, for unions and for a trust's head office. */
@CommandLine.Command(
        name = "deviations",
        description = {
            "Lists by school the locked and the agreed texts that are otherwise than in the library, with reason and date.",
            "For a trust or federation also where its schools differ from one another."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class DeviationsCommand extends Command {

    /** How the report is given. */
    enum Format {
        TEXT,
        JSON,
        HTML,
        PDF
    }

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "PROFILE",
            description = "A school's, trust's or federation's id. Default: all.")
    private @Nullable String asked;

    @Option(
            names = "--all",
            description = "Also texts that nobody holds and that no union agreed to.")
    private boolean all;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description =
                    "text, the default, and json are printed; html, one page that needs no other file, and pdf"
                            + " are written to a file.")
    private Format format = Format.TEXT;

    @Mixin private final ReportFile file = new ReportFile();

    DeviationsCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    public Integer call() {
        Prepared prepared =
                new Clausebook(progress()).prepare(request(Optional.empty(), Optional.empty()));
        Optional<String> profile = Optional.ofNullable(asked);
        checkSelection(prepared, profile, Optional.empty());
        if (prepared.workspace().isEmpty()) {
            tell(prepared);
            return ExitCode.PROBLEMS;
        }
        Workspace workspace = prepared.workspace().get();
        List<Policy> policies = policies(prepared, workspace, profile);
        DeviationsComposer.Report report = report(workspace, profile, policies);
        Document document = new DeviationsComposer(Words.english()).compose(report);
        switch (format) {
            case TEXT -> file.print(this, DocumentLines.of(document));
            case JSON -> file.print(this, DeviationsJson.of(report));
            case HTML -> file.page(this, document, "deviations");
            case PDF -> file.pdf(this, document, "deviations");
        }
        return missing(prepared, workspace, profile) ? ExitCode.PROBLEMS : ExitCode.FINE;
    }

    private DeviationsComposer.Report report(
            Workspace workspace, Optional<String> profile, List<Policy> policies) {
        Deviations deviations = new Deviations(workspace);
        List<Deviation> found =
                policies.stream()
                        .flatMap(policy -> deviations.of(policy).stream())
                        .filter(one -> all || one.isHeld())
                        .toList();
        boolean group =
                profile.map(workspace.profiles()::get)
                        .map(one -> one.kind() != ProfileKind.SCHOOL)
                        .orElse(false);
        return new DeviationsComposer.Report(
                issuer(workspace, profile),
                workspace.library().language(),
                Names.in(workspace),
                found,
                AgreedText.in(policies),
                group ? unlike(policies) : List.of(),
                all,
                group);
    }

    /** By school, each document once. */
    private static List<Policy> policies(
            Prepared prepared, Workspace workspace, Optional<String> profile) {
        Map<String, Policy> policies = new LinkedHashMap<>();
        prepared.schools().stream()
                .flatMap(school -> school.drafts().stream())
                .filter(draft -> isOf(workspace, draft.owner(), profile))
                .map(Draft::text)
                .flatMap(Optional::stream)
                .map(Numbered::policy)
                .forEach(policy -> policies.put(policy.owner() + " " + policy.id(), policy));
        return List.copyOf(policies.values());
    }

    private static boolean isOf(Workspace workspace, Profile owner, Optional<String> profile) {
        return profile.map(
                        id ->
                                owner.id().equals(id)
                                        || workspace.groupsAbove(owner).stream()
                                                .anyMatch(group -> group.id().equals(id)))
                .orElse(true);
    }

    private static List<Unlike> unlike(List<Policy> policies) {
        Map<String, List<Policy>> byId = new LinkedHashMap<>();
        policies.forEach(
                policy -> byId.computeIfAbsent(policy.id(), none -> new ArrayList<>()).add(policy));
        return byId.values().stream()
                .filter(same -> same.size() > 1)
                .flatMap(same -> Unlike.between(same).stream())
                .toList();
    }

    private static Issuer issuer(Workspace workspace, Optional<String> profile) {
        return profile.map(workspace.profiles()::get)
                .map(Issuer::of)
                .orElseGet(() -> Issuer.of(workspace.library().provider()));
    }

    /** Says which policies have errors, so that nothing is known of them. */
    private boolean missing(Prepared prepared, Workspace workspace, Optional<String> profile) {
        List<Draft> without =
                prepared.schools().stream()
                        .flatMap(school -> school.drafts().stream())
                        .filter(draft -> isOf(workspace, draft.owner(), profile))
                        .filter(draft -> draft.text().isEmpty())
                        .distinct()
                        .toList();
        without.forEach(
                draft ->
                        surroundings
                                .err()
                                .println(
                                        "clausebook: not looked at, since it has errors: "
                                                + draft.owner().id()
                                                + " "
                                                + draft.choice().id()));
        surroundings.err().flush();
        return !without.isEmpty();
    }
}
