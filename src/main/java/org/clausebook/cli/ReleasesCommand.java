package org.clausebook.cli;

import java.util.List;
import java.util.Optional;
import org.clausebook.Clausebook;
import org.clausebook.NextRelease;
import org.clausebook.Reading;
import org.clausebook.model.source.Release;
import org.clausebook.model.source.Workspace;
import org.clausebook.words.Dates;
import picocli.CommandLine;

/** Lists what was given to the schools, and what is still a draft. */
@CommandLine.Command(
        name = "releases",
        description = {
            "Lists what was given to the schools, release by release, and what is still a draft.",
            "Model policies and settings have no versions: what changed in them is worked out from the copies"
                    + " that releases keep."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class ReleasesCommand extends Command {

    ReleasesCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    public Integer call() {
        Reading reading =
                new Clausebook(progress()).read(request(Optional.empty(), Optional.empty()));
        Optional<NextRelease> next = reading.nextRelease();
        if (next.isEmpty()) {
            tell(reading.excerpts(), reading.problems());
            return ExitCode.PROBLEMS;
        }
        Workspace workspace = next.get().workspace();
        List<Release> all = workspace.releases().all();
        if (all.isEmpty()) {
            say("there is no release yet, so everything counts as released");
            return ExitCode.FINE;
        }
        for (int i = 0; i < all.size(); i++) {
            Optional<Release> before = i == 0 ? Optional.empty() : Optional.of(all.get(i - 1));
            tell(workspace, before, all.get(i));
        }
        say("drafts, in no release yet:");
        List<String> drafts = next.get().isEmpty() ? List.of("none") : ReleaseLines.of(next.get());
        drafts.forEach(line -> say("  " + line));
        surroundings.out().flush();
        return ExitCode.FINE;
    }

    private void tell(Workspace workspace, Optional<Release> before, Release release) {
        say(
                release.name()
                        + ", made on "
                        + Dates.day(release.on())
                        + ", for policies that apply from "
                        + Dates.day(release.inForce())
                        + " on"
                        + release.note().map(note -> ": " + note).orElse(""));
        ReleaseLines.of(workspace, before, release).forEach(line -> say("  " + line));
    }
}
