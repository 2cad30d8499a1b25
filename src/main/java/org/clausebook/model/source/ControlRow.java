package org.clausebook.model.source;

import java.util.Optional;

/** A row of document control: a label with a fact, or with words of its own. */
public record ControlRow(Placed<String> label, Optional<String> show, Optional<Passage> text) {}
