package org.clausebook.model.policy;

import org.clausebook.model.source.Amendment;

/** An override with the layer that states it. */
public record AppliedOverride(String layer, Amendment override) {}
