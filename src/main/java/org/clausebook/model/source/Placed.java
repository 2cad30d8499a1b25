package org.clausebook.model.source;

import org.clausebook.diagnostic.Place;

/** A value and where it was typed. */
public record Placed<T>(T value, Place at) {}
