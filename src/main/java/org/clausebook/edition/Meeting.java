package org.clausebook.edition;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A decision of those who govern a school.
 *
 * @param body who decided, by the name that the library has for it
 * @param on the day of the meeting
 * @param minute the minute that records it
 */
public record Meeting(String body, LocalDate on, Optional<String> minute) {}
