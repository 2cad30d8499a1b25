package org.clausebook.model.source;

import org.clausebook.diagnostic.Place;
import org.clausebook.model.text.Digest;

/**
 * A clause version that a release lists.
 *
 * @param clause its id in the library
 * @param digest of its text, of its variants' and of its statements
 */
public record ReleasedVersion(String clause, int version, Digest digest, Place at) {}
