package org.clausebook.load;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A day in a cell: as typed here, or as a spreadsheet in Britain shows it. */
final class TypedDay {

    private static final List<DateTimeFormatter> FORMS =
            List.of(
                    DateTimeFormatter.ISO_LOCAL_DATE,
                    DateTimeFormatter.ofPattern("d/M/uuuu", Locale.ROOT)
                            .withResolverStyle(ResolverStyle.STRICT));

    private TypedDay() {}

    /** The day; nothing where it is none. */
    static Optional<LocalDate> of(String value) {
        return FORMS.stream().map(form -> day(form, value)).flatMap(Optional::stream).findFirst();
    }

    private static Optional<LocalDate> day(DateTimeFormatter form, String value) {
        try {
            return Optional.of(LocalDate.parse(value, form));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
