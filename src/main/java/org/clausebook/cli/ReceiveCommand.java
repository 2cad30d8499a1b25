package org.clausebook.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.clausebook.edition.Archive;
import org.clausebook.edition.History;
import org.clausebook.edition.HistoryRecord;
import org.clausebook.edition.Recorder;
import org.clausebook.json.Sha256;
import org.clausebook.words.Dates;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Records a document that was made before Clausebook. */
@CommandLine.Command(
        name = "receive",
        description =
                "Records a document that was made before Clausebook: its PDF is copied as it is, and on-date finds it.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class ReceiveCommand extends RecordsCommand {

    private static final byte[] PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);

    @Parameters(index = "2", paramLabel = "FILE.pdf", description = "The document.")
    @SuppressWarnings("NullAway.Init")
    private Path file;

    @Option(
            names = "--title",
            paramLabel = "TEXT",
            required = true,
            description = "Its title, as it stands on it.")
    @SuppressWarnings("NullAway.Init")
    private String title;

    @Option(
            names = "--from",
            paramLabel = "DATE",
            required = true,
            description = "The first day on which it held.")
    @SuppressWarnings("NullAway.Init")
    private LocalDate from;

    @Option(
            names = "--until",
            paramLabel = "DATE",
            description =
                    "The last day on which it held. Default: none; it holds until a version comes into force.")
    private @Nullable LocalDate until;

    @Mixin private Question question = new Question();

    ReceiveCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    protected int run() throws IOException {
        return alone(this::receive);
    }

    private int receive() throws IOException {
        Archive archive = shelf().archive(school());
        checkPublic("title", title);
        checkId();
        byte[] pdf = pdf();
        Optional<LocalDate> last = Optional.ofNullable(until);
        History history = archive.history(policy());
        checkDays(history, last);
        checkNew(history, pdf);
        say("“" + title + "”, made before Clausebook:");
        say(
                "  held from "
                        + Dates.day(from)
                        + last.map(day -> " until " + Dates.day(day))
                                .orElse(" until a version comes into force"));
        firstEdition(history)
                .ifPresent(
                        edition ->
                                say(
                                        "  version "
                                                + edition.number()
                                                + " came into force on "
                                                + Dates.day(edition.inForce())));
        if (history.records().isEmpty()) {
            say("  the first record of " + policy() + " of " + school());
        }
        question.ask(surroundings, "Record it? This cannot be taken back.");
        HistoryRecord.Received received =
                new Recorder(archive).receive(policy(), today(), title, from, last, pdf);
        say("received; " + recorded(received));
        return ExitCode.FINE;
    }

    private static Optional<HistoryRecord.Edition> firstEdition(History history) {
        return history.editions().stream()
                .min(java.util.Comparator.comparing(HistoryRecord.Edition::inForce));
    }

    private void checkId() {
        if (!policy().matches("[a-z0-9][a-z0-9-]{0,63}") || policy().equals("crests")) {
            throw new Refusal(
                    ExitCode.USAGE,
                    "'"
                            + policy()
                            + "' cannot be the id of a policy: lower-case letters, digits and hyphens are wanted, such as social-media");
        }
    }

    private byte[] pdf() throws IOException {
        Path place = surroundings.here().resolve(file);
        if (!Files.isRegularFile(place)) {
            throw new Refusal(ExitCode.USAGE, "there is no file " + file);
        }
        byte[] bytes = Files.readAllBytes(place);
        if (bytes.length < PDF.length || !Arrays.equals(PDF, 0, PDF.length, bytes, 0, PDF.length)) {
            throw new Refusal(
                    ExitCode.USAGE, file + " is no PDF; save the document as a PDF first");
        }
        return bytes;
    }

    private void checkDays(History history, Optional<LocalDate> last) {
        if (last.map(day -> day.isBefore(from)).orElse(false)) {
            throw new Refusal(
                    ExitCode.USAGE,
                    "the last day, "
                            + Dates.day(last.get())
                            + ", is before the first, "
                            + Dates.day(from));
        }
        checkDay(history);
    }

    private static void checkNew(History history, byte[] pdf) {
        String digest = Sha256.of(pdf);
        history.received().stream()
                .filter(earlier -> earlier.pdf().equals(digest))
                .findFirst()
                .ifPresent(
                        earlier -> {
                            throw new Refusal(
                                    ExitCode.USAGE,
                                    "the same file was received before, as “"
                                            + earlier.title()
                                            + "”");
                        });
    }
}
