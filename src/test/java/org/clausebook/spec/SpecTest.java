package org.clausebook.spec;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.clausebook.Clausebook;
import org.clausebook.Draft;
import org.clausebook.Prepared;
import org.clausebook.Progress;
import org.clausebook.Request;
import org.clausebook.diagnostic.DiagnosticPrinter;
import org.clausebook.explain.Entries;
import org.clausebook.explain.Entry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Runs the examples of every rule.
 *
 * <p>{@code mvn test -Dtest=SpecTest -Dclausebook.refresh=true} writes what comes out into the
 * files, to be read before it is kept.
 */
final class SpecTest {

    private static final Path SPEC = Path.of("src/test/resources/spec");
    private static final LocalDate TODAY = LocalDate.of(2026, 10, 5);

    @TempDir Path root;

    static List<SpecExample> examples() throws IOException {
        List<SpecExample> examples = new ArrayList<>();
        try (Stream<Path> files = Files.list(SPEC)) {
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString();
                if (name.endsWith(".md") && !name.equals("README.md")) {
                    examples.addAll(SpecExample.of(name, Files.readString(file)));
                }
            }
        }
        return examples;
    }

    @Test
    void there_are_sixty_examples_or_more() throws IOException {
        assertThat(examples()).hasSizeGreaterThanOrEqualTo(60);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void the_rule_holds(SpecExample example) throws IOException {
        copyBase();
        for (Map.Entry<String, String> block : example.blocks().entrySet()) {
            if (block.getKey().startsWith("yaml ")) {
                change(block.getKey().substring(5), block.getValue());
            }
        }
        Request request = new Request(root, Optional.empty(), Optional.empty(), TODAY, 1);
        Prepared prepared = new Clausebook(Progress.NONE).prepare(request);
        Map<String, String> expected = new LinkedHashMap<>(example.blocks());
        expected.keySet().removeIf(head -> head.startsWith("yaml "));
        Map<String, String> actual = new LinkedHashMap<>();
        for (String head : expected.keySet()) {
            if (head.startsWith("shows ")) {
                String[] asked = head.split(" ", -1);
                actual.put(head, shown(prepared, asked[1], asked[2]));
            }
        }
        String says =
                new DiagnosticPrinter(prepared.excerpts(), false).print(prepared.diagnostics());
        if (!says.isEmpty() || expected.containsKey("says")) {
            actual.put("says", says);
        }
        if (Boolean.getBoolean("clausebook.refresh")) {
            example.refresh(SPEC, actual);
        } else {
            assertThat(actual).isEqualTo(expected);
            assertThat(actual).as("an example expects something").isNotEmpty();
        }
    }

    private static String shown(Prepared prepared, String school, String policy) {
        Optional<Draft> draft =
                prepared.schools().stream()
                        .filter(drafts -> drafts.profile().id().equals(school))
                        .flatMap(drafts -> drafts.drafts().stream())
                        .filter(candidate -> candidate.choice().id().equals(policy))
                        .findFirst();
        if (draft.flatMap(Draft::text).isEmpty()) {
            return "(not made)\n";
        }
        StringBuilder out = new StringBuilder();
        for (Entry entry : Entries.of(draft.get().text().get())) {
            String number = entry.number().map(bears -> bears + " ").orElse("");
            String mark = entry.kind() == Entry.Kind.ITEM && number.isEmpty() ? "* " : number;
            String lead = entry.kind() == Entry.Kind.HEADING ? "# " : "  ".repeat(entry.depth());
            out.append(lead).append(mark).append(entry.text()).append('\n');
        }
        return out.toString();
    }

    private void change(String what, String text) throws IOException {
        String[] words = what.split(" ", -1);
        Path file =
                words.length == 1
                        ? root.resolve(what)
                        : root.resolve("schools/" + words[1] + "/school.yaml");
        if (words.length == 1) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } else if (words[0].equals("policy")) {
            Files.writeString(file, Files.readString(file) + text.indent(4));
        } else {
            Files.writeString(
                    file, Files.readString(file).replace("policies:\n", text + "policies:\n"));
        }
    }

    private void copyBase() throws IOException {
        Path base = SPEC.resolve("base");
        try (Stream<Path> files = Files.walk(base)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path place = root.resolve(base.relativize(file).toString());
                Files.createDirectories(place.getParent());
                Files.copy(file, place);
            }
        }
    }
}
