package org.clausebook.model.source;

import java.time.LocalDate;
import org.clausebook.diagnostic.Place;

/** A warning accepted for a time. */
public record Acceptance(
        String check, Placed<String> at, String reason, LocalDate until, Place place) {}
