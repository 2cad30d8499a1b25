package org.clausebook.model.source;

import java.util.Optional;
import java.util.OptionalInt;

/** Who gives paper copies, and where signed ones are kept. */
public record Copies(
        Optional<String> paper,
        OptionalInt days,
        Optional<String> signed,
        Optional<String> readingRecord) {}
