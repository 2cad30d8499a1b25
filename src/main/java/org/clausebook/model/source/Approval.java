package org.clausebook.model.source;

import java.time.LocalDate;
import java.util.Optional;

/** Who approved or agreed to something: a body or role, never a person's name. */
public record Approval(String body, LocalDate on, Optional<String> minute) {}
