package org.clausebook.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clausebook.Clausebook;
import org.clausebook.Draft;
import org.clausebook.Prepared;
import org.clausebook.edition.EditionNumber;
import org.clausebook.edition.History;
import org.clausebook.edition.HistoryRecord;
import org.clausebook.edition.Tenure;
import org.clausebook.edition.Timeline;
import org.clausebook.model.policy.Numbered;
import org.clausebook.model.text.PlainText;
import org.clausebook.words.Dates;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Parameters;

/** Says what changed between two states of a policy, and why. */
@CommandLine.Command(
        name = "changes",
        description = {
            "Says what changed between two versions of a policy, why, and in which words.",
            "FROM and TO are versions (2.0), policy years (2024-25: as it stood at the year's end), days"
                    + " (2025-01-12) or draft. Without them: the last two versions."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class ChangesCommand extends RecordsCommand {

    private static final String DRAFT = "draft";
    private static final Pattern YEAR = Pattern.compile("(\\d{4})-(\\d{2})");

    @Parameters(index = "2", arity = "0..1", paramLabel = "FROM", description = "The older state.")
    private @Nullable String from;

    @Parameters(index = "3", arity = "0..1", paramLabel = "TO", description = "The newer state.")
    private @Nullable String to;

    ChangesCommand(Surroundings surroundings) {
        super(surroundings);
    }

    /** A state of the policy and what it is called. */
    private record State(String name, Numbered text) {}

    @Override
    protected int run() {
        List<History> histories = histories(shelf());
        State newer = to == null ? newest(histories, 0) : state(histories, to);
        State older = from == null ? newest(histories, 1) : state(histories, from);
        String title =
                PlainText.of(newer.text().policy().title())
                        + ", "
                        + String.join(
                                " and ",
                                newer.text().policy().issuers().stream()
                                        .map(issuer -> issuer.name())
                                        .toList());
        ChangesText.of(title, older.name(), older.text(), newer.name(), newer.text())
                .forEach(this::say);
        return ExitCode.FINE;
    }

    private State newest(List<History> histories, int back) {
        List<Tenure> held = Timeline.of(histories).tenures().stream().filter(Tenure::held).toList();
        if (held.size() <= back) {
            throw new Refusal(
                    ExitCode.PROBLEMS,
                    "there is only one version of this policy; name 'draft' to compare it with what is in preparation");
        }
        return state(held.get(held.size() - 1 - back).edition());
    }

    private State state(List<History> histories, String named) {
        if (named.equals(DRAFT)) {
            return new State("the draft", draft());
        }
        Optional<EditionNumber> number = EditionNumber.parse(named);
        if (number.isPresent()) {
            return histories.stream()
                    .flatMap(history -> history.edition(number.get()).stream())
                    .findFirst()
                    .map(this::state)
                    .orElseThrow(() -> unknown("version", named, numbers(histories)));
        }
        LocalDate day = day(named);
        return Timeline.of(histories)
                .on(day)
                .edition()
                .map(Tenure::edition)
                .map(this::state)
                .orElseThrow(
                        () ->
                                new Refusal(
                                        ExitCode.PROBLEMS,
                                        "no version of this policy was in force on "
                                                + Dates.day(day)));
    }

    private State state(HistoryRecord.Edition edition) {
        return new State(
                "version "
                        + edition.number()
                        + " (applies from "
                        + Dates.day(edition.inForce())
                        + ")",
                edition.text());
    }

    private static List<String> numbers(List<History> histories) {
        return histories.stream()
                .flatMap(history -> history.editions().stream())
                .map(edition -> edition.number().toString())
                .toList();
    }

    /** A day, or the last of a policy year. */
    private LocalDate day(String named) {
        Matcher year = YEAR.matcher(named);
        if (year.matches()
                && (Integer.parseInt(year.group(1)) + 1) % 100 == Integer.parseInt(year.group(2))) {
            int firstMonth = workspace().library().firstMonth();
            return LocalDate.of(Integer.parseInt(year.group(1)) + 1, firstMonth, 1).minusDays(1);
        }
        try {
            return LocalDate.parse(named);
        } catch (DateTimeException e) {
            throw new Refusal(
                    ExitCode.USAGE,
                    "'"
                            + named
                            + "' is neither a version such as 2.0, nor a policy year such as 2024-25, nor a day such as"
                            + " 2025-01-12, nor draft");
        }
    }

    private Numbered draft() {
        Prepared prepared =
                new Clausebook(progress())
                        .prepare(request(Optional.of(school()), Optional.of(policy())));
        checkSelection(prepared, Optional.of(school()), Optional.of(policy()));
        return prepared.schools().stream()
                .flatMap(school -> school.drafts().stream())
                .findFirst()
                .flatMap(Draft::text)
                .orElseThrow(
                        () -> {
                            tell(prepared);
                            return new Refusal(
                                    ExitCode.PROBLEMS,
                                    "the draft has errors, so it cannot be compared");
                        });
    }
}
