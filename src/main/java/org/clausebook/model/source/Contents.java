package org.clausebook.model.source;

/** A list of contents, one or two levels deep. */
public record Contents(Placed<String> title, int depth) {}
