package org.clausebook.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Compares what was made with what was looked at and kept. {@code mvn test -Dgolden=write} keeps
 * what is made now; look at it before it is committed.
 */
public final class Golden {

    private static final Path FOLDER = Path.of("src/test/resources/org/clausebook/render");

    private Golden() {}

    public static void matches(String name, String made) {
        Path kept = FOLDER.resolve(name);
        try {
            if ("write".equals(System.getProperty("golden"))) {
                Files.createDirectories(kept.getParent());
                Files.writeString(kept, made);
            }
            assertThat(made).isEqualTo(Files.readString(kept));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
