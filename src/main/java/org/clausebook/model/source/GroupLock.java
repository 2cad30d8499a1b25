package org.clausebook.model.source;

import org.clausebook.diagnostic.Place;

/** What a group lets its members do to a clause. */
public record GroupLock(Placed<String> clause, Lock lock, String reason, Place at) {}
