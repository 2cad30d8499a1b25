package org.clausebook.model.source;

import java.time.LocalDate;
import java.util.Optional;

/** What a fact is from a day on; the first value has no day. */
public record FactValue(String is, Optional<LocalDate> from) {}
