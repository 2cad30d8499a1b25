package org.clausebook.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.clausebook.Verification;
import org.clausebook.edition.Finding;
import org.clausebook.edition.PublishedFile;
import org.clausebook.edition.Verified;
import org.clausebook.json.Sha256;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says whether what was published is as it was published. */
@CommandLine.Command(
        name = "verify",
        description =
                "Checks that all that was published is as it was published, or what one PDF is. Needs no network.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class VerifyCommand extends Command {

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "FOLDER|FILE.pdf",
            description =
                    "A workspace, one school's folder, or a school's website as uploaded; or a PDF. Default: the workspace.")
    private @Nullable Path asked;

    @Option(
            names = "--site",
            paramLabel = "DIR",
            description =
                    "For a PDF: look it up in this website of a school, not in the workspace.")
    private @Nullable Path site;

    VerifyCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    public Integer call() {
        Path path = asked == null ? folder() : at(asked);
        if (!Files.exists(path)) {
            throw new Refusal(ExitCode.USAGE, "there is no " + asked);
        }
        return Files.isDirectory(path) ? whole(path) : pdf(path);
    }

    private int whole(Path folder) {
        Verified verified = verified(folder);
        tell(verified.findings());
        String counts = counts(verified.counts());
        if (verified.isWhole()) {
            surroundings.out().println(counts + ": all as published");
            return ExitCode.FINE;
        }
        long differences = verified.findings().stream().filter(Finding::fails).count();
        surroundings.out().println(counts + ": " + count(differences, "difference"));
        return ExitCode.PROBLEMS;
    }

    private int pdf(Path file) {
        Path place = site == null ? folder() : at(site);
        Verified verified = verified(place);
        List<PublishedFile> found = PublishedFile.find(verified.histories(), digest(file));
        if (found.isEmpty()) {
            surroundings
                    .out()
                    .println(
                            file.getFileName()
                                    + " is not a PDF that was published here ("
                                    + counts(verified.counts())
                                    + ")");
            return ExitCode.PROBLEMS;
        }
        int code = ExitCode.FINE;
        for (PublishedFile one : found) {
            surroundings.out().println(file.getFileName() + " is " + one.edition() + ":");
            surroundings.out().println("  " + one.words());
            List<Finding> about =
                    verified.findings().stream()
                            .filter(finding -> finding.edition().orElse("").equals(one.edition()))
                            .toList();
            tell(about);
            boolean holds =
                    verified.findings().stream()
                            .filter(Finding::fails)
                            .noneMatch(finding -> concerns(finding, one.policy()));
            surroundings
                    .out()
                    .println(
                            holds
                                    ? "  unaltered since it was sealed, as far as its chain shows"
                                    : "  but the records of this policy are not as they were published;"
                                            + " 'clausebook verify' tells all");
            code = holds ? code : ExitCode.PROBLEMS;
        }
        return code;
    }

    private static boolean concerns(Finding finding, String policy) {
        return finding.edition().orElse("").startsWith(policy + " ");
    }

    private Verified verified(Path folder) {
        return Verification.of(folder)
                .orElseThrow(
                        () ->
                                new Refusal(
                                        ExitCode.USAGE,
                                        folder
                                                + " is no workspace, no school's folder and no school's website:"
                                                + " there is no schools, editions or manifest.json in it"));
    }

    private void tell(List<Finding> findings) {
        findings.forEach(finding -> surroundings.out().println(finding));
    }

    private static String counts(Verified.Counts counts) {
        return count(counts.records(), "record")
                + " ("
                + count(counts.editions(), "version")
                + "), "
                + count(counts.pdfs(), "PDF")
                + ", "
                + count(counts.files(), "file")
                + " checked";
    }

    private static String digest(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return Sha256.of(in);
        } catch (IOException e) {
            throw new Refusal(ExitCode.USAGE, "cannot read " + file);
        }
    }
}
