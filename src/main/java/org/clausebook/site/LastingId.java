package org.clausebook.site;

import java.util.HexFormat;
import java.util.UUID;
import org.clausebook.edition.Link;
import org.clausebook.json.Sha256;

/**
 * Names what a feed or calendar tells of, for ever: a UUID (version 8, RFC 9562) of digests alone,
 * so that no address and no day of making is part of it. An edition's seal is, which sets it apart
 * from that of another provider's school with the same id.
 */
final class LastingId {

    private static final String BREAK = "\n";

    private LastingId() {}

    /** Something about an edition, as one site tells of it. */
    static UUID of(String what, String site, Link edition) {
        return of(what, site, edition.owner(), edition.policy(), edition.name(), edition.seal());
    }

    static UUID of(String... parts) {
        String digest = Sha256.of(String.join(BREAK, parts));
        long high = HexFormat.fromHexDigitsToLong(digest, 0, 16);
        long low = HexFormat.fromHexDigitsToLong(digest, 16, 32);
        return new UUID(
                (high & 0xFFFF_FFFF_FFFF_0FFFL) | 0x8000L,
                (low & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L);
    }
}
