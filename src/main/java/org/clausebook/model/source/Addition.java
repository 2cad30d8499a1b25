package org.clausebook.model.source;

import java.util.Optional;
import org.clausebook.diagnostic.Place;

/** A clause or section that a layer adds; the anchor is a clause, section or part. */
public record Addition(
        OutlineItem item, Where where, Placed<String> anchor, Optional<Reason> reason, Place at) {}
