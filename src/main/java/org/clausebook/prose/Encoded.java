package org.clausebook.prose;

import java.util.List;
import java.util.Optional;

/**
 * A text as AsciiDoc gets it, and what its private characters and ids stand for.
 *
 * @param asciidoc block marks, private characters, spaces, and the marks for bold, slant and links;
 *     nothing else
 * @param heads the blocks, by the figures of the ids that they bear
 * @param marks the stars and underscores, in order
 */
record Encoded(String asciidoc, Tokens tokens, List<Head> heads, List<RawMark> marks) {

    Encoded {
        heads = List.copyOf(heads);
        marks = List.copyOf(marks);
    }

    /** What the lines above a block said of it, and where the block begins. */
    record Head(Optional<String> name, Role role, Token.Spot spot) {}

    /** What {@code [.note]} and {@code [.continued]} make of a paragraph. */
    enum Role {
        NONE,
        NOTE,
        CONTINUED
    }
}
