package org.clausebook;

import java.util.List;

/** What a build came to: what was prepared, and which schools were written or stopped, by id. */
public record Built(Prepared prepared, List<String> written, List<String> stopped) {
    public Built {
        written = List.copyOf(written);
        stopped = List.copyOf(stopped);
    }
}
