package org.clausebook.model.policy;

import java.util.Optional;
import org.clausebook.diagnostic.Place;
import org.clausebook.model.source.Reason;

/** What a layer chose about a clause. */
public record Choice(
        What what,
        String clause,
        Optional<String> detail,
        String layer,
        Optional<Reason> reason,
        Place at) {

    /** The kinds of choice. */
    public enum What {
        OMIT,
        VARIANT,
        ADD,
        KEEP_VERSION,
        FILL_SLOT,
        DECLINE_SLOT
    }
}
