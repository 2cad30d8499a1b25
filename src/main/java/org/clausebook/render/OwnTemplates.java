package org.clausebook.render;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Excerpts;
import org.clausebook.diagnostic.Place;

/** The files that a workspace puts in place of the program's templates. */
public final class OwnTemplates implements Excerpts {

    /** Where they lie in a workspace; the same folder holds the model policies. */
    public static final String FOLDER = "templates";

    private static final String MODELS = "policies/";
    private static final List<String> ENDINGS = List.of(".ftlh", ".ftl", ".css", ".js");

    /** For a workspace that has none. */
    static final OwnTemplates NONE = new OwnTemplates(Optional.empty());

    private final Optional<Path> folder;

    private OwnTemplates(Optional<Path> folder) {
        this.folder = folder;
    }

    /** Those of a workspace. */
    public static OwnTemplates of(Path root) {
        return in(root.resolve(FOLDER));
    }

    /** Those in a folder, which may be missing. */
    static OwnTemplates in(Path folder) {
        return Files.isDirectory(folder) ? new OwnTemplates(Optional.of(folder)) : NONE;
    }

    /** Their names, such as {@code pages/policy.ftlh}, in order. */
    public List<String> names() {
        return folder.map(OwnTemplates::names).orElse(List.of());
    }

    private static List<String> names(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> !name.startsWith(MODELS))
                    .filter(OwnTemplates::isTemplate)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isTemplate(String name) {
        String small = name.toLowerCase(Locale.ROOT);
        return ENDINGS.stream().anyMatch(small::endsWith);
    }

    boolean has(String name) {
        return folder.filter(in -> Files.isRegularFile(in.resolve(name))).isPresent();
    }

    /** What a template says; letters that are no UTF-8 become question marks. */
    public String text(String name) {
        try {
            Path file = folder.orElseThrow().resolve(name);
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
                    .replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** By the path in the workspace, as messages name it. */
    @Override
    public Optional<String> line(String path, int line) {
        String name = path.startsWith(FOLDER + "/") ? path.substring(FOLDER.length() + 1) : "";
        if (name.startsWith(MODELS) || !isTemplate(name) || !has(name)) {
            return Optional.empty();
        }
        try {
            return text(name).lines().skip(line - 1L).findFirst();
        } catch (UncheckedIOException gone) {
            // taken away since it was asked for: the message does without its line
            return Optional.empty();
        }
    }

    BrokenTemplate broken(
            TemplateProblem problem,
            String name,
            int line,
            int column,
            String why,
            Throwable cause) {
        Place place = new Place(FOLDER + "/" + name, Math.max(1, line), Math.max(1, column));
        return new BrokenTemplate(
                Diagnostic.of(problem, place, why), line(place.path(), place.line()), cause);
    }
}
