package org.clausebook.render;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Excerpts;
import org.clausebook.diagnostic.Place;

/**
 * The files that a workspace puts in place of the program's templates, as they were when they were
 * looked at: what is saved or taken away since then changes nothing here.
 */
public final class OwnTemplates implements Excerpts {

    /** Where they lie in a workspace; the same folder holds the model policies. */
    public static final String FOLDER = "templates";

    private static final String MODELS = "policies/";
    private static final List<String> ENDINGS = List.of(".ftlh", ".ftl", ".css", ".js");

    /** For a workspace that has none. */
    static final OwnTemplates NONE = new OwnTemplates(Optional.empty());

    private final Optional<Path> folder;

    /** By name, in order; empty where a file cannot be read. */
    private final Map<String, Optional<String>> texts = new TreeMap<>();

    private OwnTemplates(Optional<Path> folder) {
        this.folder = folder;
        folder.ifPresent(in -> names(in).forEach(name -> texts.put(name, read(in.resolve(name)))));
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
        return List.copyOf(texts.keySet());
    }

    private static List<String> names(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> !name.startsWith(MODELS))
                    .filter(OwnTemplates::isTemplate)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isTemplate(String name) {
        String small = name.toLowerCase(Locale.ROOT);
        return ENDINGS.stream().anyMatch(small::endsWith);
    }

    private static Optional<String> read(Path file) {
        try {
            return Optional.of(
                    new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
                            .replace("\r\n", "\n"));
        } catch (IOException e) {
            // whoever fills it says so, with its place
            return Optional.empty();
        }
    }

    /** Whether a file is the workspace's: one of these, or one of another kind that these use. */
    boolean has(String name) {
        return texts.containsKey(name)
                || folder.filter(in -> Files.isRegularFile(in.resolve(name))).isPresent();
    }

    /**
     * What a template says; letters that are no UTF-8 become question marks. Empty where there is
     * none of this name or it cannot be read.
     */
    public String text(String name) {
        return texts.getOrDefault(name, Optional.empty()).orElse("");
    }

    /** Whether they have the same names and say the same. */
    public boolean sayTheSame(OwnTemplates others) {
        return texts.equals(others.texts);
    }

    /** By the path in the workspace, as messages name it. */
    @Override
    public Optional<String> line(String path, int line) {
        return path.startsWith(FOLDER + "/")
                ? text(path.substring(FOLDER.length() + 1)).lines().skip(line - 1L).findFirst()
                : Optional.empty();
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
