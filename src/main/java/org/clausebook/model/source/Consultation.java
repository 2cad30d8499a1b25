package org.clausebook.model.source;

import java.time.LocalDate;

/** With whom a change was talked over, when, and what came of it. */
public record Consultation(String with, LocalDate on, String outcome) {}
