package org.clausebook.model.source;

/**
 * A crest, read and found safe.
 *
 * @param base64 the file's bytes; for SVG the text as written again from its allowed elements
 */
public record Crest(Placed<String> file, Kind kind, String base64) {

    /** The kinds of picture that a crest may be. */
    public enum Kind {
        PNG("image/png", ".png"),
        JPEG("image/jpeg", ".jpg"),
        SVG("image/svg+xml", ".svg");

        private final String mediaType;
        private final String ending;

        Kind(String mediaType, String ending) {
            this.mediaType = mediaType;
            this.ending = ending;
        }

        /** How the names of such files end, with the dot. */
        public String ending() {
            return ending;
        }

        public String mediaType() {
            return mediaType;
        }
    }
}
