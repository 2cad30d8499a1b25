package org.clausebook.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.clausebook.BlockNaming;
import org.clausebook.Clausebook;
import org.clausebook.ColourMending;
import org.clausebook.Prepared;
import org.clausebook.Request;
import org.clausebook.load.Schemas;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Reads everything and says what is wrong. */
@CommandLine.Command(
        name = "check",
        description =
                "Reads everything and says what is wrong, with file, line and what would work.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class CheckCommand extends Command {

    @Option(names = "--school", paramLabel = "ID", description = "Only this school or group.")
    private @Nullable String school;

    @Option(names = "--policy", paramLabel = "ID", description = "Only this policy.")
    private @Nullable String policy;

    @Option(names = "--strict", description = "Fail on warnings, too.")
    private boolean strict;

    @Option(
            names = "--fix",
            description =
                    "First write a name above each block of the library that has none, and the nearest"
                            + " readable colour in place of one that is not.")
    private boolean fix;

    /** How the answer is written. */
    enum Format {
        TEXT,
        JSON
    }

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "text for people, the default, or json for other programs.")
    private Format format = Format.TEXT;

    @Mixin private final DraftOption drafts = new DraftOption();

    CheckCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    public Integer call() {
        Request request =
                drafts.of(request(Optional.ofNullable(school), Optional.ofNullable(policy)));
        writeSchemas(request);
        if (fix) {
            BlockNaming.fix(request)
                    .forEach(path -> surroundings.out().println("named the blocks of " + path));
            ColourMending.fix(request)
                    .forEach(path -> surroundings.out().println("mended the colour of " + path));
        }
        Clausebook clausebook = new Clausebook(progress());
        Prepared prepared = clausebook.prepare(request);
        checkSelection(prepared, request.school(), request.policy());
        List<CheckGroups.Group> groups = CheckGroups.of(prepared);
        if (format == Format.JSON) {
            say(CheckJson.of(today(), groups, passedOver(prepared)));
        } else {
            tell(prepared, groups);
        }
        boolean failed = prepared.hasErrors() || (strict && !prepared.diagnostics().isEmpty());
        return failed ? ExitCode.PROBLEMS : ExitCode.FINE;
    }

    /** Where the first lines of files, and the editor, look for them. */
    private static void writeSchemas(Request request) {
        try {
            Schemas.shipped().writeTo(request.kept().resolve("schemas"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void tell(Prepared prepared, List<CheckGroups.Group> groups) {
        for (CheckGroups.Group group : groups) {
            group.heading().ifPresent(name -> surroundings.err().println(name + ":"));
            tell(prepared.excerpts(), group.problems());
        }
        tellCount(prepared.diagnostics());
        if (prepared.diagnostics().isEmpty()) {
            say(fine(prepared));
        }
        Map<String, Long> passedOver = passedOver(prepared);
        if (!passedOver.isEmpty()) {
            List<String> counts =
                    passedOver.entrySet().stream()
                            .map(entry -> entry.getValue() + " " + entry.getKey())
                            .toList();
            say("passed over in texts held as received: " + String.join(", ", counts));
        }
    }

    /** A document made elsewhere may say what ours may not; how much it says so is told. */
    private static Map<String, Long> passedOver(Prepared prepared) {
        return prepared.passedOver().stream()
                .collect(
                        Collectors.groupingBy(
                                diagnostic -> diagnostic.problem().id(),
                                TreeMap::new,
                                Collectors.counting()));
    }

    private static String fine(Prepared prepared) {
        int policies = prepared.schools().stream().mapToInt(school -> school.drafts().size()).sum();
        int clauses = prepared.workspace().map(workspace -> workspace.clauses().size()).orElse(0);
        return "nothing to report: "
                + count(clauses, "clause")
                + ", "
                + count(prepared.schools().size(), "school")
                + ", "
                + (policies == 1 ? "1 policy" : policies + " policies");
    }
}
