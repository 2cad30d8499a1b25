package org.clausebook.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clausebook.diagnostic.DiagnosticPrinter;
import org.clausebook.diagnostic.Diagnostics;
import org.clausebook.diagnostic.Place;
import org.clausebook.model.source.Because;
import org.clausebook.model.source.Clause;
import org.clausebook.model.source.ClauseVersion;
import org.clausebook.model.source.Condition;
import org.clausebook.model.source.Lock;
import org.clausebook.model.source.Obligation;
import org.clausebook.model.source.Passage;
import org.clausebook.model.source.Placed;
import org.clausebook.model.source.Variant;
import org.clausebook.model.source.Weight;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class BlockNamesTest {

    private static final String PATH = "clauses/staff/report.yaml";

    private static final String FILE =
            """
            title: Reporting
            versions:
              - version: 1
                text: |
                  The first block needs no name.

                  Tell {head} at once,
                  even at night.

                  {slot-exceptions}

                  [#rules]
                  Named already:

                  * one
                  * [[two-points]]two

                  [.note]
                  Two points, and a note.

                  ____
                  École française
                  ____

                  |===
                  |1 |2
                  |===
                variants:
                  strict: |
                    First, again.

                    Other words here.

                    {slot-exceptions}

                    [#rules]
                    Named.
              - version: 2 # with a comment
                text: |
                  New first.

                  Tell {head} at once, and tell {head} at once again.

                  Tell {head} at once!
            """;

    private static final String FIXED =
            """
            title: Reporting
            versions:
              - version: 1
                text: |
                  The first block needs no name.

                  [#tell-head-at]
                  Tell {head} at once,
                  even at night.

                  {slot-exceptions}

                  [#rules]
                  Named already:

                  [#one-two]
                  * one
                  * [[two-points]]two

                  [.note]
                  [#two-points-and]
                  Two points, and a note.

                  [#ecole-francaise]
                  ____
                  École française
                  ____

                  [#block]
                  |===
                  |1 |2
                  |===
                variants:
                  strict: |
                    First, again.

                    [#tell-head-at]
                    Other words here.

                    {slot-exceptions}

                    [#rules]
                    Named.
              - version: 2 # with a comment
                text: |
                  New first.

                  [#tell-head-at]
                  Tell {head} at once, and tell {head} at once again.

                  [#tell-head-at-2]
                  Tell {head} at once!
            """;

    @Test
    void every_block_that_needs_a_name_gets_one_and_nothing_else_changes() {
        assertThat(fix(FILE)).isEqualTo(FIXED);
    }

    @Test
    void fixing_again_changes_nothing() {
        assertThat(fix(FIXED)).isEqualTo(FIXED);
        assertThat(messages(FIXED)).isEmpty();
    }

    @Test
    void a_file_from_windows_keeps_its_line_endings() {
        String windows = FILE.replace("\n", "\r\n");

        assertThat(fix(windows)).isEqualTo(FIXED.replace("\n", "\r\n"));
    }

    @Test
    void each_block_without_a_name_is_a_problem_at_its_place() {
        assertThat(messages(FILE))
                .startsWith(
                        """
                        clauses/staff/report.yaml:7:7: error: this block has no name [unnamed-block]
                                  Tell {head} at once,
                                  ^
                          hint: type '[#tell-head-at]' on the line above it, or let 'check --fix' do it
                        clauses/staff/report.yaml:15:7: error: this block has no name [unnamed-block]
                                  * one
                                  ^
                          hint: type '[#one-two]' on the line above it, or let 'check --fix' do it
                        """)
                .contains(
                        ":19:7: error",
                        ":21:7: error",
                        ":25:7: error",
                        ":32:9: error",
                        ":42:7: error",
                        ":44:7: error");
        assertThat(messages(FILE).split("\\[unnamed-block\\]", -1)).hasSize(9);
    }

    @Test
    void a_text_with_an_error_is_left_alone() {
        String file = FILE.replace("Tell {head} at once,", "Tell { head } at once,");

        assertThat(fix(file)).contains("\n\n      Tell { head } at once,\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Tell the office at once|tell-the-office",
                "Don't, and don’t!|dont-and-dont",
                "Élève à l'école|eleve-a-lecole",
                "5 days|5-days",
                "Llŷn|llyn",
                "2026 12|",
                "日本語|",
                "...|",
                "Donaudampfschifffahrtsgesellschaftskapitänsmütze|donaudampfschifffahrtsgesellschaftskapit",
            })
    void names_are_made_of_the_first_words(String words, String name) {
        assertThat(Names.of(words)).isEqualTo(Optional.ofNullable(name));
    }

    private static String fix(String file) {
        Clause clause = clause(file);
        return BlockNames.fix(file, List.of(clause), texts(clause));
    }

    private static String messages(String file) {
        Clause clause = clause(file);
        Diagnostics diagnostics = new Diagnostics();
        BlockNames.check(clause, texts(clause), diagnostics);
        assertThat(diagnostics.sorted())
                .allSatisfy(found -> assertThat(found.subject()).contains("staff/report"));
        String[] lines = file.split("\r?\n", -1);
        return new DiagnosticPrinter((path, line) -> Optional.of(lines[line - 1]), false)
                .print(diagnostics.sorted());
    }

    private static Texts texts(Clause clause) {
        List<Passage> passages = new ArrayList<>();
        for (ClauseVersion version : clause.versions()) {
            passages.add(version.text());
            version.variants().values().forEach(variant -> passages.add(variant.text()));
        }
        return Texts.parseAll(passages, ProseParser.forgetful(), 1, new Diagnostics());
    }

    /**
     * As the loader would: a version for each literal block called text, with the variants that
     * follow it.
     */
    private static Clause clause(String file) {
        List<ClauseVersion> versions = new ArrayList<>();
        String[] lines = file.split("\r?\n", -1);
        Passage text = null;
        Map<String, Variant> variants = new LinkedHashMap<>();
        Pattern block = Pattern.compile("( *)([a-z]+): \\|");
        for (int i = 0; i < lines.length; i++) {
            Matcher key = block.matcher(lines[i]);
            if (key.matches() && key.group(2).equals("text")) {
                if (text != null) {
                    versions.add(version(versions.size() + 1, text, variants));
                    variants = new LinkedHashMap<>();
                }
                text = passage(lines, i + 1, key.group(1).length() + 2);
            } else if (key.matches()) {
                Passage passage = passage(lines, i + 1, key.group(1).length() + 2);
                variants.put(
                        key.group(2),
                        new Variant(
                                key.group(2),
                                Condition.ALWAYS,
                                passage,
                                Map.of(),
                                Map.of(),
                                passage.at()));
            }
        }
        versions.add(version(versions.size() + 1, text, variants));
        return clause(versions);
    }

    private static Passage passage(String[] lines, int from, int indent) {
        StringBuilder text = new StringBuilder();
        for (int i = from;
                i < lines.length && (lines[i].isBlank() || lines[i].startsWith(" ".repeat(indent)));
                i++) {
            text.append(lines[i].isBlank() ? "" : lines[i].substring(indent)).append('\n');
        }
        return new Passage(text.toString(), new Place(PATH, from + 1, indent + 1), indent);
    }

    private static ClauseVersion version(int number, Passage text, Map<String, Variant> variants) {
        return new ClauseVersion(
                number,
                LocalDate.of(2026, 9, 1),
                Weight.SUBSTANTIVE,
                Because.PRACTICE,
                "First issue.",
                Optional.empty(),
                List.of(),
                text,
                variants,
                Map.of(),
                Map.of(),
                Optional.empty(),
                List.of(),
                Map.of(),
                Map.of(),
                text.at());
    }

    private static Clause clause(List<ClauseVersion> versions) {
        Place at = Place.startOf(PATH);
        return new Clause(
                "staff/report",
                "provider",
                new Placed<>("Reporting", at),
                List.of("staff"),
                List.of("staff"),
                "staff",
                Obligation.OPTIONAL,
                Lock.OPEN,
                Condition.ALWAYS,
                "en-GB",
                List.of("england"),
                "Fernhill HR",
                "All rights reserved",
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.empty(),
                false,
                false,
                Optional.empty(),
                versions,
                at);
    }
}
