package org.clausebook.model.source;

import java.util.Optional;
import org.clausebook.diagnostic.Place;

/** An exception that a layer fills, or declines where the text is empty. */
public record SlotChoice(
        Placed<String> clause,
        Placed<String> slot,
        Optional<Passage> text,
        Optional<String> declined,
        Place at) {}
