package org.clausebook.model.source;

import org.clausebook.diagnostic.Place;

/** A clause that a layer leaves out. */
public record Omission(Placed<String> clause, Reason reason, Place at) {}
