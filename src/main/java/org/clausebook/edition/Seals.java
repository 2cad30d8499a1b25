package org.clausebook.edition;

import org.clausebook.json.JsonObject;
import org.clausebook.json.JsonWriter;
import org.clausebook.json.Sha256;

/**
 * Makes and checks seals: the digest of all that a record says, with each piece counted by its
 * digest.
 */
final class Seals {

    static final String SEAL = "seal";
    static final String PIECES = "pieces";

    private Seals() {}

    /** The record with its seal as its last member. */
    static JsonObject seal(JsonObject unsealed) {
        return JsonObject.with(unsealed).put(SEAL, of(unsealed)).build();
    }

    /** What the seal of a record must be; a seal that it bears already does not count. */
    static String of(JsonObject record) {
        JsonObject.Builder covered = JsonObject.with();
        record.members()
                .forEach(
                        (name, value) -> {
                            if (name.equals(PIECES)) {
                                covered.put(name, Pieces.digests(value));
                            } else if (!name.equals(SEAL)) {
                                covered.put(name, value);
                            }
                        });
        return Sha256.of(JsonWriter.write(covered.build()));
    }
}
