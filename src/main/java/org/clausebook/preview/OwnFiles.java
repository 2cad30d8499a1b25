package org.clausebook.preview;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.clausebook.render.Templates;

/** The preview's own files; no school's id begins as their folder does. */
final class OwnFiles {

    /** Where they lie in the jar. */
    static final String FOLDER = "/org/clausebook/preview";

    static final String STYLE = "/-/preview.css";
    static final String SCRIPT = "/-/preview.js";

    private final Map<String, byte[]> files;

    OwnFiles(Templates templates) {
        files =
                Map.of(
                        STYLE, utf8(templates.text("preview.css")),
                        SCRIPT, utf8(templates.text("preview.js")));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    Optional<Answer> file(String path) {
        return Optional.ofNullable(files.get(path)).map(bytes -> Answer.file(path, bytes));
    }
}
