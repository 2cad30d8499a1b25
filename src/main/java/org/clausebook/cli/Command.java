package org.clausebook.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.clausebook.Prepared;
import org.clausebook.Progress;
import org.clausebook.Request;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.DiagnosticPrinter;
import org.clausebook.diagnostic.Excerpts;
import org.clausebook.diagnostic.Suggestion;
import org.clausebook.edition.Disk;
import org.clausebook.edition.RealDisk;
import org.clausebook.kept.RunLock;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What all commands have in common: a workspace, a day, and how problems are told. */
abstract class Command implements Callable<Integer> {

    protected final Surroundings surroundings;

    @Option(
            names = "--root",
            paramLabel = "DIR",
            description =
                    "The workspace: the folder with clauses, schools and templates. Default: here.")
    private @Nullable Path root;

    @Option(
            names = "--today",
            paramLabel = "DATE",
            description = "The day to take as today, such as 2026-09-01. Default: today.")
    private @Nullable LocalDate today;

    @Option(names = "--threads", paramLabel = "N", hidden = true)
    private @Nullable Integer threads;

    protected Command(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /** The workspace, which must hold a library. */
    protected Path root() {
        Path folder = folder();
        if (!Files.isRegularFile(folder.resolve("clauses").resolve("library.yaml"))) {
            throw new Refusal(
                    ExitCode.USAGE,
                    "no clauses/library.yaml in "
                            + (root == null ? "this folder" : root)
                            + "; name the workspace with --root");
        }
        return folder;
    }

    /** The workspace, whatever it holds. */
    protected Path folder() {
        return at(root == null ? Path.of("") : root);
    }

    /** A path as meant by somebody who stands where the user stands. */
    protected Path at(Path path) {
        return surroundings.here().resolve(path).toAbsolutePath().normalize();
    }

    /** A file as the user would name it from where they stand. */
    protected String shown(Path file) {
        Path here = surroundings.here().toAbsolutePath().normalize();
        Path named = file.startsWith(here) ? here.relativize(file) : file;
        return named.toString().replace('\\', '/');
    }

    protected LocalDate today() {
        return today == null ? surroundings.clock().get() : today;
    }

    protected Request request(Optional<String> school, Optional<String> policy) {
        int number = threads == null ? surroundings.processors() : threads;
        return new Request(root(), school, policy, today(), Math.max(1, number));
    }

    /** On a terminal a line that is written over and over; nothing elsewhere. */
    protected Progress progress() {
        return surroundings.terminal() ? new ProgressLine(surroundings.err()) : Progress.NONE;
    }

    /** Prints what is wrong on the error stream, then one line that counts it. */
    protected void tell(Prepared prepared) {
        tell(prepared.excerpts(), prepared.diagnostics());
        tellCount(prepared.diagnostics());
    }

    /** Prints problems on the error stream, each with its line. */
    protected void tell(Excerpts excerpts, List<Diagnostic> problems) {
        DiagnosticPrinter printer = new DiagnosticPrinter(excerpts, surroundings.colour());
        surroundings.err().print(printer.print(problems));
    }

    /** Prints one line on the error stream that counts the problems; none where there are none. */
    protected void tellCount(List<Diagnostic> problems) {
        long errors = problems.stream().filter(Diagnostic::isError).count();
        long warnings = problems.size() - errors;
        if (errors + warnings > 0) {
            surroundings.err().println(count(errors, "error") + ", " + count(warnings, "warning"));
        }
        surroundings.err().flush();
    }

    /** Prints what is wrong with files that nobody types, so with no line of theirs. */
    protected void tellOfRecords(List<Diagnostic> problems) {
        DiagnosticPrinter printer =
                new DiagnosticPrinter((path, line) -> Optional.empty(), surroundings.colour());
        surroundings.err().print(printer.print(problems));
        surroundings.err().flush();
    }

    /** Adds to the records, where no other run does: it would read what this one changes. */
    protected <E extends Exception> int alone(RunLock.Work<Integer, E> adding) throws E {
        return RunLock.holding(root().resolve(".clausebook").resolve("records.lock"), adding)
                .orElseThrow(
                        () ->
                                new Refusal(
                                        ExitCode.PROBLEMS,
                                        "another run is adding to the records; try again when it has ended"));
    }

    /** Writes a file into a folder, which is made where it is missing. */
    protected static void put(Path folder, String name, byte[] bytes) {
        try {
            Disk disk = new RealDisk();
            disk.makeFolder(folder);
            disk.replace(folder.resolve(name), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    protected void say(String line) {
        surroundings.out().println(line);
    }

    protected static String count(long number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }

    /** Refuses a school or policy that does not exist, naming the one that was probably meant. */
    protected static void checkSelection(
            Prepared prepared, Optional<String> school, Optional<String> policy) {
        prepared.workspace()
                .ifPresent(
                        workspace -> {
                            school.filter(id -> !workspace.profiles().containsKey(id))
                                    .filter(id -> !prepared.unread().contains(id))
                                    .ifPresent(
                                            id -> {
                                                throw unknown(
                                                        "school",
                                                        id,
                                                        workspace.profiles().keySet());
                                            });
                            java.util.Set<String> policies = new java.util.LinkedHashSet<>();
                            workspace
                                    .profiles()
                                    .values()
                                    .forEach(
                                            profile ->
                                                    policies.addAll(profile.policies().keySet()));
                            policy.filter(id -> !policies.contains(id))
                                    .ifPresent(
                                            id -> {
                                                throw unknown("policy", id, policies);
                                            });
                        });
    }

    protected static Refusal unknown(String what, String id, java.util.Collection<String> known) {
        String hint = Suggestion.didYouMean(id, known);
        String list = hint.isEmpty() ? "there are " + String.join(", ", known) : hint;
        return new Refusal(ExitCode.USAGE, "there is no " + what + " '" + id + "'; " + list);
    }
}
