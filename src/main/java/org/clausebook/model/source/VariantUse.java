package org.clausebook.model.source;

import org.clausebook.diagnostic.Place;

/** A variant that a layer chooses. */
public record VariantUse(Placed<String> clause, Placed<String> variant, Place at) {}
