package org.clausebook.compose;

import java.util.Optional;

/**
 * What a document says of its own standing on each page.
 *
 * @param draft whether it has not been adopted
 * @param check the first figures of its check code, where it has been proposed or published
 */
public record Imprint(boolean draft, Optional<String> check) {

    /** Working text, which may still change. */
    public static final Imprint DRAFT = new Imprint(true, Optional.empty());

    /** Text put to those who approve it. */
    public static Imprint proposed(String check) {
        return new Imprint(true, Optional.of(check));
    }

    /** A published edition. */
    public static Imprint published(String check) {
        return new Imprint(false, Optional.of(check));
    }
}
