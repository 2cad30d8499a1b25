package org.clausebook.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clausebook.Reading;
import org.clausebook.Request;
import org.clausebook.edition.CheckCode;
import org.clausebook.edition.HistoryRecord;
import org.clausebook.edition.RealDisk;
import org.clausebook.load.ApprovalList;
import org.clausebook.model.policy.Numbered;
import org.clausebook.model.source.Next;
import org.clausebook.model.text.PlainText;
import org.clausebook.publish.Candidate;
import org.clausebook.publish.Candidates;
import org.clausebook.words.Dates;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** Works out the next edition of every policy of every school for a policy year. */
@CommandLine.Command(
        name = "prepare",
        description =
                "Proposes number, class and dates of the next version of every policy, for a policy year.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class PrepareCommand extends EditionCommand {

    private static final int SEPTEMBER = 9;
    private static final Pattern YEAR = Pattern.compile("(\\d{4})(-\\d{2})?");

    @Option(
            names = "--year",
            paramLabel = "YEAR",
            required = true,
            description = "The policy year, such as 2026-27.")
    @SuppressWarnings("NullAway.Init")
    private String year;

    @Option(names = "--school", paramLabel = "ID", description = "Only this school or group.")
    private @Nullable String school;

    @Option(
            names = "--list",
            paramLabel = "FILE",
            description = "Also write a list of approvals to fill in, for publish --from.")
    private @Nullable Path list;

    PrepareCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    public Integer call() {
        Request request = request(Optional.ofNullable(school), Optional.empty());
        Reading reading = read(request);
        int month = reading.firstMonth().orElse(SEPTEMBER);
        LocalDate start = start(month);
        Candidates.Found found =
                find(
                        reading,
                        (id, typed) -> typed.inForce().isPresent() ? typed : on(typed, start));
        checkSelection(found.prepared(), request.school(), Optional.empty());
        tell(found.prepared());
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("school", "policy", "version", "class", "applies from", "review"));
        List<String> approvals = new ArrayList<>(List.of(String.join(",", ApprovalList.COLUMNS)));
        List<String> unratified = new ArrayList<>();
        for (Candidate candidate : found.all()) {
            boolean inYear =
                    candidate
                            .text()
                            .map(text -> Dates.firstDayOfYear(text.policy().inForce(), month))
                            .map(start::equals)
                            .orElse(true);
            if (inYear) {
                boolean done = isPublished(candidate, start);
                rows.add(done ? published(candidate) : row(candidate));
                if (!done) {
                    approvals.add(approval(candidate));
                }
            }
            unratified.addAll(Ratifications.waiting(candidate.history()));
        }
        TableLines.of(rows).forEach(this::say);
        if (!unratified.isEmpty()) {
            say("");
            say("waiting to be ratified:");
            unratified.forEach(line -> say("  " + line));
        }
        if (list != null) {
            write(at(list), approvals);
        }
        return found.prepared().hasErrors() ? ExitCode.PROBLEMS : ExitCode.FINE;
    }

    private static Next on(Next typed, LocalDate day) {
        return typed.with(Optional.of(day));
    }

    private LocalDate start(int month) {
        Matcher form = YEAR.matcher(year);
        boolean fits =
                form.matches()
                        && (form.group(2) == null
                                || Dates.policyYear(
                                                LocalDate.of(
                                                        Integer.parseInt(form.group(1)), month, 1),
                                                month)
                                        .equals(year));
        if (!fits) {
            throw new Refusal(
                    ExitCode.USAGE, "'" + year + "' is not a policy year, such as 2026-27");
        }
        return LocalDate.of(Integer.parseInt(form.group(1)), month, 1);
    }

    /** Nothing is to be done for a policy whose edition of the year holds all that it says. */
    private static boolean isPublished(Candidate candidate, LocalDate start) {
        LocalDate end = start.plusYears(1);
        return candidate.next().reason().isEmpty()
                && candidate.text().isPresent()
                && candidate.changes().all().isEmpty()
                && candidate
                        .history()
                        .newest()
                        .map(HistoryRecord.Edition::inForce)
                        .filter(day -> !day.isBefore(start) && day.isBefore(end))
                        .isPresent();
    }

    private static List<String> published(Candidate candidate) {
        HistoryRecord.Edition newest = candidate.history().newest().orElseThrow();
        return List.of(
                candidate.owner().id(),
                candidate.choice().id(),
                newest.number().toString(),
                "published",
                Dates.iso(newest.inForce()),
                review(newest.text()));
    }

    private static String review(Numbered text) {
        return PlainText.of(text.policy().filled().getOrDefault("review", List.of()));
    }

    private static List<String> row(Candidate candidate) {
        String inForce =
                candidate.text().map(text -> Dates.iso(text.policy().inForce())).orElse("");
        String review = candidate.text().map(PrepareCommand::review).orElse("");
        return List.of(
                candidate.owner().id(),
                candidate.choice().id(),
                candidate.number().toString(),
                candidate.text().isEmpty() ? "has errors" : weight(candidate.changes().weight()),
                inForce,
                review);
    }

    private static String approval(Candidate candidate) {
        String code = candidate.text().map(CheckCode::of).map(CheckCode::figures).orElse("");
        return String.join(
                ",", candidate.owner().id(), candidate.choice().id(), "", "", "", "", code);
    }

    private void write(Path file, List<String> lines) {
        try {
            new RealDisk()
                    .replace(
                            file,
                            (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
            say("");
            say("wrote " + shown(file) + ": fill in route, body, date and minute");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
