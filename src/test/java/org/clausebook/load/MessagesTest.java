package org.clausebook.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every message as the user reads it, whole. A folder of {@code load/cases} is named after the
 * problem it shows; its files lie over those of {@code load/base}, and {@code expected.txt} holds
 * what is printed.
 *
 * <p>{@code -Dclausebook.refresh=true} writes what is printed today; look at the differences before
 * keeping them.
 */
class MessagesTest {

    private static final Path CASES = CaseWorkspace.RESOURCES.resolve("cases");
    private static final boolean REFRESH = Boolean.getBoolean("clausebook.refresh");

    @TempDir Path temporary;

    @TestFactory
    Stream<DynamicTest> prints_exactly_what_is_expected() throws IOException {
        return cases().stream()
                .map(
                        name ->
                                DynamicTest.dynamicTest(
                                        name,
                                        () -> {
                                            CaseWorkspace workspace =
                                                    CaseWorkspace.base(temporary.resolve(name))
                                                            .overlay(CASES.resolve(name));
                                            if (SpecialCases.ALL.containsKey(name)) {
                                                SpecialCases.ALL.get(name).on(workspace);
                                            }
                                            String printed = workspace.printed();
                                            Path expected =
                                                    CASES.resolve(name).resolve("expected.txt");
                                            if (REFRESH) {
                                                Files.writeString(expected, printed);
                                            }
                                            assertThat(printed)
                                                    .isEqualTo(Files.readString(expected));
                                            if (!problem(name).equals("none")) {
                                                assertThat(printed)
                                                        .contains("[" + problem(name) + "]\n");
                                            }
                                        }));
    }

    @Test
    void every_problem_has_a_case() throws IOException {
        Set<String> shown =
                cases().stream()
                        .map(MessagesTest::problem)
                        .collect(Collectors.toCollection(TreeSet::new));
        assertThat(shown)
                .containsAll(Arrays.stream(LoadProblem.values()).map(LoadProblem::id).toList());
    }

    @Test
    void every_special_case_is_among_the_cases() throws IOException {
        assertThat(cases()).containsAll(SpecialCases.ALL.keySet());
    }

    @Test
    void the_base_has_no_problem() {
        assertThat(CaseWorkspace.base(temporary).printed()).isEmpty();
    }

    private static String problem(String name) {
        return name.contains(".") ? name.substring(0, name.indexOf('.')) : name;
    }

    private static List<String> cases() throws IOException {
        try (Stream<Path> folders = Files.list(CASES)) {
            return folders.map(folder -> folder.getFileName().toString()).sorted().toList();
        }
    }
}
