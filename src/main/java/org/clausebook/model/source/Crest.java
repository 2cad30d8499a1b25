package org.clausebook.model.source;

/**
 * A crest, read and found safe.
 *
 * @param base64 the file's bytes; for SVG the text as written again from its allowed elements
 */
public record Crest(Placed<String> file, Kind kind, String base64) {

    /** The kinds of picture that a crest may be. */
    public enum Kind {
        PNG("image/png"),
        JPEG("image/jpeg"),
        SVG("image/svg+xml");

        private final String mediaType;

        Kind(String mediaType) {
            this.mediaType = mediaType;
        }

        public String mediaType() {
            return mediaType;
        }
    }
}
