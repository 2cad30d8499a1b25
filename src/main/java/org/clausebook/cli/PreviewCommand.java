package org.clausebook.cli;

import java.io.IOException;
import java.net.BindException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Collectors;
import org.clausebook.Request;
import org.clausebook.preview.Preview;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows the drafts in a browser while their files are being written. */
@CommandLine.Command(
        name = "preview",
        description =
                "Shows the drafts in a browser on this machine, and shows them anew when a file is saved.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class PreviewCommand extends Command {

    private static final int MOST_PORTS = 65_535;

    @Parameters(
            arity = "0..1",
            paramLabel = "SCHOOL",
            description = "Only this school or group. Default: all.")
    private @Nullable String school;

    @Option(
            names = "--port",
            paramLabel = "N",
            description =
                    "The port in the address, 0 for any that is free. Default: ${DEFAULT-VALUE}.")
    private int port = 8470;

    @Mixin private final DraftOption drafts = new DraftOption();

    PreviewCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    public Integer call() {
        if (port < 0 || port > MOST_PORTS) {
            throw new Refusal(
                    ExitCode.USAGE, "there is no port " + port + "; 0 to 65535 are ports");
        }
        Request request = drafts.of(request(Optional.ofNullable(school), Optional.empty()));
        try (Preview preview = Preview.start(request, port, saved -> tell(request, saved))) {
            request.school()
                    .filter(id -> !preview.profiles().isEmpty() && !preview.profiles().contains(id))
                    .ifPresent(
                            id -> {
                                throw unknown("school", id, preview.profiles());
                            });
            surroundings
                    .out()
                    .println(
                            "preview at "
                                    + preview.address()
                                    + request.school().map(id -> id + "/").orElse("")
                                    + "\nsave a file and the page shows it; Ctrl-C ends the preview");
            surroundings.out().flush();
            // until Ctrl-C: all threads but this one end with it, and nothing lies on the disk
            new CountDownLatch(1).await();
        } catch (BindException taken) {
            throw new Refusal(
                    ExitCode.PROBLEMS,
                    "another program uses port "
                            + port
                            + "; end it, or choose another port: --port "
                            + (port < MOST_PORTS ? port + 1 : port - 1));
        } catch (IOException failed) {
            throw new Refusal(ExitCode.PROBLEMS, "the preview cannot begin: " + Failure.of(failed));
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
        }
        return ExitCode.FINE;
    }

    private void tell(Request request, Preview.Saved saved) {
        saved.mistake().ifPresent(ours -> CommandLines.tellMistake(surroundings, ours));
        if (saved.files().isEmpty()) {
            return;
        }
        String files =
                saved.files().stream()
                        .map(file -> name(request.root(), file))
                        .collect(Collectors.joining(", "));
        String wrong =
                saved.errors() == 0 ? "" : ": " + count(saved.errors(), "error") + ", see the page";
        say("saved " + files + wrong);
        surroundings.out().flush();
    }

    private static String name(Path root, Path file) {
        return root.relativize(file).toString().replace('\\', '/');
    }
}
