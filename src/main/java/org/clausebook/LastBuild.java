package org.clausebook;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.clausebook.site.Fingerprint;
import org.clausebook.words.Dates;

/**
 * Remembers the last build of a whole workspace that found nothing wrong, so that one with nothing
 * changed need not be repeated.
 *
 * <p>What counts is every file of the workspace, the program, the day, and what lies in the output
 * folder: a page that somebody changed or deleted is a reason to build.
 */
public final class LastBuild {

    private static final List<String> READ = List.of("clauses", "schools", "templates");

    private final Path file;
    private final List<Path> written;
    private final String inputs;

    private LastBuild(Path file, List<Path> written, String inputs) {
        this.file = file;
        this.written = List.copyOf(written);
        this.inputs = inputs;
    }

    /**
     * What would be remembered of this request; nothing where only a part is built or the program
     * is not packaged.
     */
    public static Optional<LastBuild> of(Request request, Path out) {
        Optional<Path> program = program();
        if (program.isEmpty() || request.school().isPresent() || request.policy().isPresent()) {
            return Optional.empty();
        }
        Fingerprint fingerprint =
                new Fingerprint()
                        .words(Dates.iso(request.today()) + (request.drafts() ? " drafts" : ""))
                        .files(program.get());
        READ.forEach(folder -> fingerprint.files(request.root().resolve(folder)));
        Path file = request.kept().resolve("last-build.txt");
        List<Path> written = List.of(out.resolve("drafts"), PublicBuild.folder(out));
        return Optional.of(new LastBuild(file, written, fingerprint.take()));
    }

    /** The schools that the last build wrote, where its inputs and its output are as they were. */
    public Optional<List<String>> unchanged() {
        try {
            if (!Files.isRegularFile(file)) {
                return Optional.empty();
            }
            List<String> lines = Files.readAllLines(file);
            boolean same =
                    lines.size() > 2
                            && lines.get(0).equals(inputs)
                            && lines.get(1).equals(output());
            return same ? Optional.of(lines.subList(2, lines.size())) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Remembers a build that found nothing wrong; another one is forgotten. */
    public void remember(Built built) throws IOException {
        if (!built.prepared().diagnostics().isEmpty()) {
            Files.deleteIfExists(file);
            return;
        }
        StringBuilder lines = new StringBuilder(inputs).append('\n').append(output()).append('\n');
        built.written().forEach(school -> lines.append(school).append('\n'));
        Files.createDirectories(file.getParent());
        Files.writeString(file, lines);
    }

    private String output() {
        Fingerprint fingerprint = new Fingerprint();
        written.forEach(fingerprint::files);
        return fingerprint.take();
    }

    /**
     * The jar that runs; nothing where classes lie in a folder, as while the program is being
     * worked on.
     */
    private static Optional<Path> program() {
        try {
            Path source =
                    Path.of(
                            LastBuild.class
                                    .getProtectionDomain()
                                    .getCodeSource()
                                    .getLocation()
                                    .toURI());
            return Files.isRegularFile(source) ? Optional.of(source) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
