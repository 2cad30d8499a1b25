package org.clausebook.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clausebook.edition.EditionNumber;
import org.clausebook.edition.History;
import org.clausebook.edition.HistoryRecord;
import org.clausebook.edition.Tenure;
import org.clausebook.edition.Timeline;
import org.clausebook.model.policy.Numbered;
import org.clausebook.words.Dates;

/**
 * The states of one policy by the names that people give them: a version, a policy year, a day, the
 * draft, what the library has for the school.
 */
final class PolicyStates {

    private static final String DRAFT = "draft";
    private static final String LIBRARY = "library";
    private static final Pattern YEAR = Pattern.compile("(\\d{4})-(\\d{2})");

    private final List<History> histories;
    private final int firstMonth;
    private final Making making;

    /** Makes what no record holds. */
    interface Making {

        /** What is in preparation. */
        Numbered draft();

        /**
         * What the library has for the school.
         *
         * @param day as it stood then; else as it stands for the next version
         */
        Numbered library(Optional<LocalDate> day);

        /** What the library had for the school in a release; nothing where there is none. */
        Optional<Numbered> released(String release);
    }

    /**
     * @param histories of the policy; they may hold no version
     * @param firstMonth in which policy years begin, 1 to 12
     */
    PolicyStates(List<History> histories, int firstMonth, Making making) {
        this.histories = List.copyOf(histories);
        this.firstMonth = firstMonth;
        this.making = making;
    }

    /**
     * A state of the policy.
     *
     * @param name for people, such as "version 2.0 (applies from 1 September 2026)"
     * @param file for the names of files, such as {@code 2.0}
     * @param draft whether nobody has adopted it
     */
    record State(String name, String file, Numbered text, boolean draft) {}

    /**
     * The newest version in the records, or one before it.
     *
     * @param back 0 for the newest
     */
    State newest(int back) {
        List<Tenure> held = Timeline.of(histories).tenures().stream().filter(Tenure::held).toList();
        if (held.size() <= back) {
            throw new Refusal(
                    ExitCode.PROBLEMS,
                    "there is only one version of this policy; name 'draft' to compare it with what is in preparation");
        }
        return state(held.get(held.size() - 1 - back).edition());
    }

    /** Whether the state of this name is made anew, so that no record of it is needed. */
    static boolean isMade(String name) {
        return name.equals(DRAFT) || name.equals(LIBRARY) || name.startsWith(LIBRARY + ":");
    }

    /** The state of this name; refuses one that is none. */
    State named(String name) {
        if (name.equals(DRAFT)) {
            return new State("the draft", DRAFT, making.draft(), true);
        }
        if (name.equals(LIBRARY)) {
            return new State(
                    "the library's own text", LIBRARY, making.library(Optional.empty()), true);
        }
        if (name.startsWith(LIBRARY + ":")) {
            String when = name.substring(LIBRARY.length() + 1);
            Optional<Numbered> released = making.released(when);
            if (released.isPresent()) {
                return new State(
                        "the library's own text in release " + when,
                        LIBRARY + "-" + when,
                        released.get(),
                        true);
            }
            LocalDate day = day(when);
            return new State(
                    "the library's own text on " + Dates.day(day),
                    LIBRARY + "-" + day,
                    making.library(Optional.of(day)),
                    true);
        }
        return recorded(name);
    }

    private State recorded(String name) {
        Optional<EditionNumber> number = EditionNumber.parse(name);
        if (number.isPresent()) {
            return histories.stream()
                    .flatMap(history -> history.edition(number.get()).stream())
                    .findFirst()
                    .map(PolicyStates::state)
                    .orElseThrow(() -> Command.unknown("version", name, numbers()));
        }
        LocalDate day = day(name);
        return Timeline.of(histories)
                .on(day)
                .edition()
                .map(Tenure::edition)
                .map(PolicyStates::state)
                .orElseThrow(
                        () ->
                                new Refusal(
                                        ExitCode.PROBLEMS,
                                        "no version of this policy was in force on "
                                                + Dates.day(day)));
    }

    private static State state(HistoryRecord.Edition edition) {
        return new State(
                "version "
                        + edition.number()
                        + " (applies from "
                        + Dates.day(edition.inForce())
                        + ")",
                edition.number().toString(),
                edition.text(),
                false);
    }

    private List<String> numbers() {
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
                            + " 2025-01-12, nor draft, nor library");
        }
    }
}
