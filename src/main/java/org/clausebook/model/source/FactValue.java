package org.clausebook.model.source;

import java.time.LocalDate;
import java.util.Optional;
import org.clausebook.diagnostic.Place;

/**
 * What a fact is from a day on; the first value has no day.
 *
 * @param at where the value was typed
 */
public record FactValue(String is, Optional<LocalDate> from, Place at) {}
