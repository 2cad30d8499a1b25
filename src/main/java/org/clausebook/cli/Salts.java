package org.clausebook.cli;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.clausebook.json.Sha256;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where the salts of records come from; a command that writes records has it as a mixin. */
final class Salts {

    private static final int BYTES = 16;

    @Option(
            names = "--salts",
            paramLabel = "TEXT",
            hidden = true,
            description =
                    "Make the salts from this text, so that the same run gives the same records; for tests.")
    private @Nullable String from;

    Supplier<String> source() {
        if (from != null) {
            AtomicInteger count = new AtomicInteger();
            String text = from;
            return () -> Sha256.of(text + " " + count.incrementAndGet()).substring(0, 2 * BYTES);
        }
        SecureRandom random = new SecureRandom();
        return () -> {
            byte[] salt = new byte[BYTES];
            random.nextBytes(salt);
            return HexFormat.of().formatHex(salt);
        };
    }
}
