package org.clausebook.model.source;

/**
 * A source that a clause version rests on; {@code historic} where an ended one is cited on purpose.
 */
public record Citation(Placed<String> source, boolean historic) {}
