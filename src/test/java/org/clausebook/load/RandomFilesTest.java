package org.clausebook.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.DiagnosticPrinter;
import org.clausebook.diagnostic.Diagnostics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever stands in a file, the answer is problems with places in it, never an exception. The same
 * files every time.
 */
class RandomFilesTest {

    private static final int FILES = 300;
    private static final long SEED = 20_260_901L;
    private static final List<String> PIECES =
            List.of(
                    "{",
                    "}",
                    "[",
                    "]",
                    ",",
                    ":",
                    ": ",
                    " #",
                    "# ",
                    "- ",
                    "-",
                    "|",
                    "|2",
                    ">",
                    "&a ",
                    "*a",
                    "!!x ",
                    "'",
                    "\"",
                    "\\",
                    "? ",
                    "%",
                    "@",
                    "`",
                    "\n",
                    "\n\n",
                    "  ",
                    " ",
                    "\t",
                    "\u00AD",
                    "\u0000",
                    "é",
                    "🎒",
                    "null",
                    "~",
                    "---\n",
                    "...\n",
                    "<<: ",
                    "a: b",
                    "TO FILL IN",
                    "clauses:",
                    "versions:",
                    "text: |\n",
                    "2024-02-30",
                    "own/x",
                    "{head}");

    private static final List<String> PATHS =
            List.of(
                    "clauses/library.yaml",
                    "clauses/sources.yaml",
                    "clauses/staff/passwords.yaml",
                    "clauses/staff/report.yaml",
                    "templates/policies/devices.yaml",
                    "schools/riverside/school.yaml",
                    "schools/riverside/clauses/parish.yaml",
                    "schools/northfold-trust/school.yaml");

    @TempDir Path temporary;

    @Test
    void a_changed_file_gives_problems_and_never_an_exception() throws IOException {
        Random random = new Random(SEED);
        CaseWorkspace workspace = CaseWorkspace.base(temporary);
        int broken = 0;
        for (int i = 0; i < FILES; i++) {
            String path = PATHS.get(random.nextInt(PATHS.size()));
            String good = Files.readString(workspace.root().resolve(path));
            String changed = good;
            for (int edits = 1 + random.nextInt(4); edits > 0; edits--) {
                changed = edited(changed, random);
            }
            workspace.write(path, changed);
            broken += problems(workspace, path, changed).isEmpty() ? 0 : 1;
            workspace.write(path, good);
        }
        assertThat(broken).isGreaterThan(FILES / 2);
    }

    private static List<Diagnostic> problems(CaseWorkspace workspace, String path, String text) {
        Diagnostics diagnostics = new Diagnostics();
        assertThatCode(
                        () -> {
                            Loaded loaded = WorkspaceLoader.load(workspace.root(), diagnostics);
                            new DiagnosticPrinter(loaded.excerpts(), false)
                                    .print(diagnostics.sorted());
                        })
                .as("%s:%n%s", path, text)
                .doesNotThrowAnyException();
        int lines = text.split("\n", -1).length;
        for (Diagnostic diagnostic : diagnostics.sorted()) {
            if (diagnostic.place().path().equals(path)) {
                assertThat(diagnostic.place().line()).as(text).isLessThanOrEqualTo(lines);
            }
            assertThat(diagnostic.message())
                    .as(text)
                    .doesNotContain("snakeyaml", "Exception", "expected <", "found character");
        }
        return diagnostics.sorted();
    }

    private static String edited(String text, Random random) {
        int at = random.nextInt(text.length() + 1);
        int to = Math.min(text.length(), at + random.nextInt(12));
        return switch (random.nextInt(4)) {
            case 0 -> text.substring(0, at) + text.substring(to);
            case 1 ->
                    text.substring(0, at)
                            + PIECES.get(random.nextInt(PIECES.size()))
                            + text.substring(at);
            case 2 ->
                    text.substring(0, at)
                            + PIECES.get(random.nextInt(PIECES.size()))
                            + text.substring(to);
            default -> text.substring(0, at) + text.substring(at, to) + text.substring(at);
        };
    }
}
