package org.clausebook.load;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.clausebook.diagnostic.DiagnosticPrinter;
import org.clausebook.diagnostic.Diagnostics;

/**
 * A small workspace that has no problems, with the files of one case laid over it.
 *
 * <p>In a file that ends in {@code .escaped}, characters that do not show are typed as in Java:
 * {@code \}{@code u00AD}.
 */
final class CaseWorkspace {

    static final Path RESOURCES = Path.of("src/test/resources/load");

    private static final String ESCAPED = ".escaped";
    private static final Pattern ESCAPE = Pattern.compile("\\\\(?:u([0-9A-F]{4})|U([0-9A-F]{8}))");

    private final Path root;

    private CaseWorkspace(Path root) {
        this.root = root;
    }

    /** The workspace without any problem. */
    static CaseWorkspace base(Path root) {
        CaseWorkspace workspace = new CaseWorkspace(root);
        workspace.overlay(RESOURCES.resolve("base"));
        return workspace;
    }

    Path root() {
        return root;
    }

    /** Lays the files of a case over it. */
    CaseWorkspace overlay(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                String name = folder.relativize(file).toString();
                if (!name.equals("expected.txt")) {
                    put(name, Files.readString(file));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    private void put(String name, String text) {
        boolean escaped = name.endsWith(ESCAPED);
        String path = escaped ? name.substring(0, name.length() - ESCAPED.length()) : name;
        String content = escaped ? ESCAPE.matcher(text).replaceAll(CaseWorkspace::character) : text;
        write(path, content.getBytes(UTF_8));
    }

    private static String character(java.util.regex.MatchResult escape) {
        String code = escape.group(1) != null ? escape.group(1) : escape.group(2);
        return Matcher.quoteReplacement(Character.toString(Integer.parseInt(code, 16)));
    }

    CaseWorkspace write(String path, byte[] bytes) {
        try {
            Path file = root.resolve(path);
            Files.createDirectories(file.getParent());
            Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    CaseWorkspace write(String path, String text) {
        return write(path, text.getBytes(UTF_8));
    }

    /** What the user reads when the workspace is loaded, and a list of approvals, if it has one. */
    String printed() {
        Diagnostics diagnostics = new Diagnostics();
        Loaded loaded = WorkspaceLoader.load(root, diagnostics);
        Path list = root.resolve("approvals.csv");
        if (Files.exists(list)) {
            List<String> bodies =
                    loaded.workspace().map(read -> read.library().bodies()).orElseThrow();
            ApprovalList.read(list, "approvals.csv", bodies, diagnostics);
        }
        return new DiagnosticPrinter(loaded.excerpts(), false).print(diagnostics.sorted());
    }

    /** The ids of the problems that are found, in order. */
    List<String> problems() {
        Diagnostics diagnostics = new Diagnostics();
        WorkspaceLoader.load(root, diagnostics);
        return diagnostics.sorted().stream().map(d -> d.problem().id()).toList();
    }
}
