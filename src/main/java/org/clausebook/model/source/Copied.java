package org.clausebook.model.source;

import org.clausebook.model.text.Digest;
import org.jspecify.annotations.Nullable;

/**
 * A thing as a file states it, with the digest of what it states there: two are the same where
 * their digests are, wherever they stand and however they are typed.
 */
public record Copied<T>(T thing, Digest content) {

    /** Whether another says the same. */
    public boolean saysSameAs(@Nullable Copied<?> other) {
        return other != null && content.equals(other.content);
    }
}
