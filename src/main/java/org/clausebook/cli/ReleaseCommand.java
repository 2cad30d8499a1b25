package org.clausebook.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.clausebook.Clausebook;
import org.clausebook.NextEditions;
import org.clausebook.NextRelease;
import org.clausebook.Prepared;
import org.clausebook.Reading;
import org.clausebook.Request;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.edition.Disk;
import org.clausebook.edition.RealDisk;
import org.clausebook.model.source.Release;
import org.clausebook.words.Dates;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Gives the drafts of the library to the schools. */
@CommandLine.Command(
        name = "release",
        description = {
            "Gives to the schools what is a draft in the library: new clause versions, model policies and"
                    + " settings as they stand.",
            "From then on their texts are settled; impact says beforehand whom they reach."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class ReleaseCommand extends ShelfCommand {

    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9-]{0,63}");
    private static final Pattern OF_WINDOWS = Pattern.compile("con|prn|aux|nul|com[0-9]|lpt[0-9]");
    private static final String FOLDER = "clauses/releases";

    @Parameters(index = "0", paramLabel = "NAME", description = "Its name, such as 2026-07.")
    @SuppressWarnings("NullAway.Init")
    private String name;

    @Option(names = "--note", paramLabel = "TEXT", description = "What it is about, in a line.")
    private @Nullable String note;

    @Option(
            names = "--in-force",
            paramLabel = "DATE",
            description =
                    "The first day on which a policy may take effect with it. Default: the first day of"
                            + " its clause versions.")
    private @Nullable LocalDate inForce;

    ReleaseCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    protected int run() throws IOException {
        checkWords();
        return alone(this::release);
    }

    private void checkWords() {
        if (!NAME.matcher(name).matches() || OF_WINDOWS.matcher(name).matches()) {
            throw new Refusal(
                    ExitCode.USAGE,
                    "'"
                            + name
                            + "' cannot be the name of a release: lower-case letters, digits and hyphens are"
                            + " wanted, such as 2026-07");
        }
        if (note != null && (note.isBlank() || note.lines().count() > 1)) {
            throw new Refusal(ExitCode.USAGE, "the note is to be one line of text");
        }
        if (Files.exists(file(), LinkOption.NOFOLLOW_LINKS)) {
            throw new Refusal(
                    ExitCode.USAGE,
                    "release " + name + " is there already, and a release never changes");
        }
    }

    private Path file() {
        return root().resolve(FOLDER).resolve(name + ".yaml");
    }

    private int release() throws IOException {
        Request request = request(Optional.empty(), Optional.empty());
        Clausebook clausebook = new Clausebook(progress());
        Reading reading = clausebook.read(request);
        List<Diagnostic> errors = libraryErrors(clausebook, reading);
        if (!errors.isEmpty()) {
            say("nothing was released: the library has errors");
            tell(reading.excerpts(), errors);
            return ExitCode.PROBLEMS;
        }
        NextRelease next = reading.nextRelease().orElseThrow();
        if (next.isEmpty()) {
            throw new Refusal(
                    ExitCode.PROBLEMS,
                    "nothing was released: the last release holds all that is in the library");
        }
        checkOrder(next);
        LocalDate from = inForce == null ? next.firstDay().orElse(today()) : inForce;
        String text =
                next.text(root(), today(), from, Optional.ofNullable(note).map(String::strip));
        Disk disk = new RealDisk();
        disk.makeFolder(root().resolve(FOLDER));
        disk.replace(file(), text.getBytes(StandardCharsets.UTF_8));
        say("released " + name + ", for policies that apply from " + Dates.day(from) + " on:");
        ReleaseLines.of(next).forEach(line -> say("  " + line));
        say("wrote " + shown(file()));
        return ExitCode.FINE;
    }

    /** What is wrong with the library once its drafts count; a school's mistakes are its own. */
    private static List<Diagnostic> libraryErrors(Clausebook clausebook, Reading reading) {
        Prepared drafts = clausebook.prepare(reading.withDrafts(), NextEditions.AS_TYPED);
        return drafts.diagnostics().stream()
                .filter(Diagnostic::isError)
                .filter(
                        error ->
                                error.place().path().startsWith("clauses/")
                                        || error.place().path().startsWith("templates/policies"))
                .toList();
    }

    /** Releases are told apart by the order in which they were made. */
    private void checkOrder(NextRelease next) {
        Optional<Release> last = next.workspace().releases().newest();
        boolean after =
                last.map(
                                one ->
                                        today().isAfter(one.on())
                                                || (today().equals(one.on())
                                                        && name.compareTo(one.name()) > 0))
                        .orElse(true);
        if (!after) {
            throw new Refusal(
                    ExitCode.USAGE,
                    "the last release, "
                            + last.get().name()
                            + ", is of "
                            + Dates.day(last.get().on())
                            + "; the next is made on a later day, or bears a name that sorts after it");
        }
    }
}
