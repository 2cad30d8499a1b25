package org.clausebook.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.clausebook.render.OwnTemplates;
import org.clausebook.render.TemplateList;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** Says which templates are the provider's own, and writes out the program's. */
@CommandLine.Command(
        name = "templates",
        description =
                "Says which templates of your own stand in place of the program's, and how they differ.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class TemplatesCommand extends Command {

    @Option(
            names = "--write",
            paramLabel = "DIR",
            description = "Write the program's own templates to this folder, which must be empty.")
    private @Nullable Path write;

    TemplatesCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    public Integer call() {
        if (write != null) {
            write(at(write));
            return ExitCode.FINE;
        }
        List<TemplateList.Own> own = TemplateList.of(root());
        own.forEach(one -> say(OwnTemplates.FOLDER + "/" + one.name() + ": " + told(one)));
        if (own.isEmpty()) {
            say("no templates of your own; all are the program's");
        }
        return ExitCode.FINE;
    }

    private static String told(TemplateList.Own own) {
        if (!own.replaces()) {
            return "stands in place of none of the program's";
        }
        if (own.added() + own.leftOut() == 0) {
            return "as the program's";
        }
        return "in place of the program's; "
                + count(own.added(), "line")
                + " of its own, "
                + count(own.leftOut(), "line")
                + " of the program's left out";
    }

    private void write(Path folder) {
        try {
            if (Files.exists(folder) && !isEmpty(folder)) {
                throw new Refusal(
                        ExitCode.USAGE,
                        shown(folder) + " is not empty; name a folder that is not there yet");
            }
            Map<String, String> packed = TemplateList.packed();
            for (Map.Entry<String, String> one : packed.entrySet()) {
                Path file = folder.resolve(one.getKey());
                Files.createDirectories(file.getParent());
                Files.writeString(file, one.getValue());
            }
            say("wrote " + count(packed.size(), "template") + " to " + shown(folder));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isEmpty(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.findFirst().isEmpty();
        }
    }
}
