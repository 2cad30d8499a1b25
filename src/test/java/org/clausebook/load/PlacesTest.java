package org.clausebook.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.clausebook.diagnostic.Diagnostics;
import org.clausebook.diagnostic.Place;
import org.clausebook.model.source.Clause;
import org.clausebook.model.source.ClauseVersion;
import org.clausebook.model.source.Passage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every character of a text can be found again in its file. */
class PlacesTest {

    private static final String PATH = "clauses/staff/report.yaml";
    private static final String FILE =
            """
            title: Réporting 🎒 all
            audience: [staff]
            in-force: 2024-09-01
            reason: First issue.
            text: |

                Zuerst {head}, then é and 🎒 more.

                * a list item
                  goes on
            statements:
              staff:
                - I report.
                - "I report, 'too'."
                -   'And: this.'
                - |-
                  And this.
            variants:
              short: Nothing is kept.
            """;

    @TempDir Path temporary;

    @Test
    void each_character_of_a_text_stands_where_its_place_says() {
        CaseWorkspace workspace = CaseWorkspace.base(temporary).write(PATH, FILE);
        Diagnostics diagnostics = new Diagnostics();
        Clause clause =
                WorkspaceLoader.load(workspace.root(), diagnostics)
                        .workspace()
                        .orElseThrow()
                        .clauses()
                        .get("staff/report");
        assertThat(diagnostics.sorted()).isEmpty();
        ClauseVersion version = clause.versions().get(0);
        assertThat(version.text().text())
                .isEqualTo("Zuerst {head}, then é and 🎒 more.\n\n* a list item\n  goes on");
        assertThat(version.text().at()).isEqualTo(new Place(PATH, 7, 5));
        assertThat(version.text().indent()).isEqualTo(4);
        assertEveryCharacter(version.text());
        List<Passage> statements = version.statements().get("staff");
        assertThat(statements)
                .extracting(Passage::text)
                .containsExactly("I report.", "I report, 'too'.", "And: this.", "And this.");
        statements.forEach(PlacesTest::assertEveryCharacter);
        assertEveryCharacter(version.variants().get("short").text());
        assertThat(clause.title().at()).isEqualTo(new Place(PATH, 1, 8));
        assertThat(clause.at()).isEqualTo(new Place(PATH, 1, 1));
    }

    private static void assertEveryCharacter(Passage passage) {
        String[] file = FILE.split("\n", -1);
        String[] lines = passage.text().split("\n", -1);
        for (int line = 1; line <= lines.length; line++) {
            for (int column = 1; column <= lines[line - 1].length(); column++) {
                Place place = passage.place(line, column);
                assertThat(file[place.line() - 1].charAt(place.column() - 1))
                        .as("%s of %s", place, passage.text())
                        .isEqualTo(lines[line - 1].charAt(column - 1));
            }
        }
    }

    @Test
    void line_endings_of_windows_change_neither_text_nor_places() {
        CaseWorkspace workspace = CaseWorkspace.base(temporary).write(PATH, FILE);
        Clause unix = clause(workspace);
        workspace.write(PATH, FILE.replace("\n", "\r\n"));
        assertThat(clause(workspace)).isEqualTo(unix);
    }

    @Test
    void decomposed_letters_are_composed() {
        CaseWorkspace workspace = CaseWorkspace.base(temporary).write(PATH, FILE);
        Clause composed = clause(workspace);
        workspace.write(PATH, java.text.Normalizer.normalize(FILE, java.text.Normalizer.Form.NFD));
        assertThat(clause(workspace)).isEqualTo(composed);
    }

    private static Clause clause(CaseWorkspace workspace) {
        return WorkspaceLoader.load(workspace.root(), new Diagnostics())
                .workspace()
                .orElseThrow()
                .clauses()
                .get("staff/report");
    }
}
