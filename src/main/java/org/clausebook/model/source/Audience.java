package org.clausebook.model.source;

import java.util.Optional;
import java.util.OptionalInt;
import org.clausebook.diagnostic.Place;

/**
 * People for whom clauses are written.
 *
 * @param form empty where they sign nothing
 * @param readingAge the age, in years, at which a text for them alone should be read with ease
 */
public record Audience(
        String id, String title, Optional<FormKind> form, OptionalInt readingAge, Place at) {}
