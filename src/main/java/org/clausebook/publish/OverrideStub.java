package org.clausebook.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.clausebook.Clausebook;
import org.clausebook.Progress;
import org.clausebook.Reading;
import org.clausebook.Request;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.edition.Disk;
import org.clausebook.model.policy.TargetNow;
import org.clausebook.model.text.Op;

/**
 * Writes the start of a wording of its own into a school's file: what it changes, what it is
 * written against, the text that stands there now, and the keys that a person fills in.
 */
public final class OverrideStub {

    private final Request request;
    private final Disk disk;

    public OverrideStub(Request request, Disk disk) {
        this.request = request;
        this.disk = disk;
    }

    /**
     * Writes it.
     *
     * @param example a day for the hint of who agreed
     * @return what was wrong; nothing where it is written
     */
    public Optional<String> write(
            String owner, String policy, TargetNow target, Op op, LocalDate example)
            throws IOException {
        Path file = request.root().resolve("schools").resolve(owner).resolve("school.yaml");
        String before = Files.readString(file, StandardCharsets.UTF_8);
        YamlLines lines = new YamlLines(before);
        Optional<YamlLines.Span> choice =
                lines.child(lines.whole(), "policies")
                        .flatMap(policies -> lines.child(policies, policy));
        if (choice.isEmpty() || !hasLines(lines, choice.get())) {
            return Optional.of(
                    "'"
                            + policy
                            + "' has no lines of its own in the file; write a key under it first");
        }
        Optional<YamlLines.Span> list = lines.child(choice.get(), "overrides");
        if (list.filter(span -> !hasLines(lines, span)).isPresent()) {
            return Optional.of("'overrides' stands in brackets; write it on lines of its own");
        }
        int at = list.map(YamlLines.Span::end).orElse(choice.get().end());
        int dash = list.map(lines::dashes).orElseGet(() -> lines.dashes(choice.get()) + 2);
        List<String> fresh = new ArrayList<>();
        if (list.isEmpty()) {
            fresh.add(" ".repeat(dash - 2) + "overrides:");
        }
        stub(owner, target, op, example)
                .forEach(line -> fresh.add(line.isEmpty() ? "" : " ".repeat(dash) + line));
        String after = lines.with(List.of(new YamlLines.Change(at, at, 0, fresh)));
        disk.replace(file, after.getBytes(StandardCharsets.UTF_8));
        if (isMisread(owner, at, fresh.size())) {
            disk.replace(file, before.getBytes(StandardCharsets.UTF_8));
            return Optional.of(
                    "the file would not say what was meant, so it was put back; write it by hand");
        }
        return Optional.empty();
    }

    private static boolean hasLines(YamlLines lines, YamlLines.Span span) {
        for (int at = span.first() + 1; at < span.end(); at++) {
            if (YamlLines.counts(lines.line(at))) {
                return true;
            }
        }
        return false;
    }

    private static List<String> stub(String owner, TargetNow target, Op op, LocalDate example) {
        List<String> lines = new ArrayList<>();
        lines.add(
                "# the text now, "
                        + target.upper()
                                .map(layer -> "as " + layer + " has it")
                                .orElse("version " + target.version())
                        + ":");
        seen(target).forEach(line -> lines.add(("#   " + line).stripTrailing()));
        lines.add("- target: " + typed(owner, target));
        if (target.upper().isPresent() && !besides(target, op)) {
            lines.add("  was:");
            lines.add("    layer: " + target.upper().get());
            lines.add("    version: " + target.version());
            lines.add("    text: |");
            seen(target).forEach(line -> lines.add(line.isEmpty() ? "" : "      " + line));
            lines.add("  over: " + target.upper().get());
        } else {
            lines.add("  was: " + target.version());
        }
        lines.add(
                op == Op.REMOVE
                        ? "  remove: true"
                        : "  "
                                + op.key()
                                + ":  # your words, after a bar (|) on lines of their own");
        lines.add("  reason:  # why, in one sentence for all readers");
        lines.add("  agreed:  # who and when, such as {body: Governing Body, on: " + example + "}");
        return lines;
    }

    /** Whether it leaves the target as it is, so that the library's version is what counts. */
    private static boolean besides(TargetNow target, Op op) {
        boolean beside = op == Op.INSERT_AFTER || op == Op.INSERT_BEFORE;
        boolean ends = op == Op.APPEND || op == Op.PREPEND;
        return beside || (ends && target.target().isClause());
    }

    /** The text without the name that its place has anyway. */
    private static List<String> seen(TargetNow target) {
        List<String> typed = target.typed();
        boolean named =
                !typed.isEmpty() && typed.get(0).equals("[#" + target.target().anchor() + "]");
        return named ? typed.subList(1, typed.size()) : typed;
    }

    private static String typed(String owner, TargetNow target) {
        String own = owner + "/";
        String full = target.target().toString();
        return full.startsWith(own) ? "own/" + full.substring(own.length()) : full;
    }

    /** What is still to be filled in is an error; an error anywhere else was made here. */
    private boolean isMisread(String owner, int first, int count) {
        Reading reading = new Clausebook(Progress.NONE).read(request);
        String path = "schools/" + owner + "/school.yaml";
        List<Diagnostic> errors =
                reading.problems().stream()
                        .filter(Diagnostic::isError)
                        .filter(one -> one.place().path().equals(path))
                        .toList();
        return errors.stream()
                .anyMatch(one -> one.place().line() <= first || one.place().line() > first + count);
    }
}
