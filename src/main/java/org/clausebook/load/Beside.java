package org.clausebook.load;

import java.util.Map;

/** Other files that a reader looks at for what it makes of a file, such as a crest. */
interface Beside {

    /** For what stands in one file alone. */
    Beside NOTHING =
            new Beside() {
                @Override
                public Map<String, String> seen() {
                    return Map.of();
                }

                @Override
                public String state(String path) {
                    throw new IllegalArgumentException("never looked at: " + path);
                }
            };

    /** The paths that were looked at, each with its state when that was done. */
    Map<String, String> seen();

    /** What lies at a path now: another state where it has changed. */
    String state(String path);

    /** Whether all that was seen is as it was. */
    default boolean isAsBefore(Map<String, String> before) {
        return before.entrySet().stream()
                .allMatch(entry -> state(entry.getKey()).equals(entry.getValue()));
    }
}
