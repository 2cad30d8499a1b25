package org.clausebook.load;

import java.util.Optional;
import org.clausebook.json.Sha256;
import org.clausebook.kept.FileCache;
import org.clausebook.model.source.Crest;

/**
 * Draws a picture anew once, and remembers what came of it: to make ready what Java draws with
 * takes longer than to read twenty files.
 */
final class KeptPictures {

    /** Names how {@link Pictures} draws; raise it when the same picture comes out otherwise. */
    private static final String FORMAT = "1";

    private final Optional<FileCache> cache;

    KeptPictures(Optional<FileCache> cache) {
        this.cache = cache;
    }

    /** The picture drawn anew; one that is refused is looked at again each time. */
    byte[] redraw(byte[] bytes, Crest.Kind kind) throws PictureException {
        String inputs = inputs(bytes, kind);
        Optional<byte[]> kept = cache.flatMap(known -> known.find(inputs));
        if (kept.isPresent()) {
            return kept.get();
        }
        byte[] drawn = Pictures.redraw(bytes, kind);
        cache.ifPresent(known -> known.keep(inputs, drawn));
        return drawn;
    }

    static String inputs(byte[] bytes, Crest.Kind kind) {
        return String.join(" ", "picture", FORMAT, kind.name(), Sha256.of(bytes));
    }
}
