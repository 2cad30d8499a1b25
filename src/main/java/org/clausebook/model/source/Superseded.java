package org.clausebook.model.source;

import java.time.LocalDate;
import java.util.Optional;

/** From when a source no longer holds, and what holds instead. */
public record Superseded(LocalDate on, Optional<Placed<String>> by) {}
