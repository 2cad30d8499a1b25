package org.clausebook.model.source;

import java.time.LocalDate;

/** Who established an entry of the register, when, and where it was read. */
public record Confirmation(String by, LocalDate on, String readAt) {}
