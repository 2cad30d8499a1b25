package org.clausebook.words;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/**
 * Dates as documents print them: "1 September 2026", or "September 2026" where only the month is
 * shown.
 */
public final class Dates {

    /** Named here because the names of months in the Java libraries differ between releases. */
    private static final List<String> MONTHS =
            List.of(
                    "January",
                    "February",
                    "March",
                    "April",
                    "May",
                    "June",
                    "July",
                    "August",
                    "September",
                    "October",
                    "November",
                    "December");

    private Dates() {}

    public static String day(LocalDate date) {
        return date.getDayOfMonth() + " " + month(date);
    }

    public static String month(LocalDate date) {
        return MONTHS.get(date.getMonthValue() - 1) + " " + date.getYear();
    }

    /**
     * The policy year that a day lies in, such as "2026-27", when years begin with this month (1 to
     * 12).
     */
    public static String policyYear(LocalDate date, int firstMonth) {
        int first = firstDayOfYear(date, firstMonth).getYear();
        return firstMonth == 1
                ? String.valueOf(first)
                : String.format(Locale.ROOT, "%d-%02d", first, (first + 1) % 100);
    }

    /** The first day of the policy year that a day lies in. */
    public static LocalDate firstDayOfYear(LocalDate date, int firstMonth) {
        int year = date.getMonthValue() >= firstMonth ? date.getYear() : date.getYear() - 1;
        return LocalDate.of(year, firstMonth, 1);
    }

    /** The first day of the review month that follows a day. */
    public static LocalDate reviewDay(LocalDate inForce, int reviewMonth) {
        LocalDate day = inForce.withDayOfMonth(1).withMonth(reviewMonth);
        return day.isAfter(inForce) ? day : day.plusYears(1);
    }

    /** A date as files write it, {@code 2026-09-01}. */
    public static String iso(LocalDate date) {
        return DateTimeFormatter.ISO_LOCAL_DATE.format(date);
    }
}
