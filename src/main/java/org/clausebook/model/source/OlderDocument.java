package org.clausebook.model.source;

import java.time.LocalDate;
import java.util.Optional;

/** The older document that a first edition replaces. */
public record OlderDocument(String title, Optional<LocalDate> date) {}
