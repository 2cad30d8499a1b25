package org.clausebook;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.clausebook.words.Dates;

/**
 * Starts a file of a workspace from a commented pattern; what is left to fill in is an error until
 * it is.
 */
public final class NewFile {

    private static final String NAME = "[a-z0-9][a-z0-9-]{0,63}";

    /** What can be started, with the form of its id and where it lies. */
    public enum Kind {
        SCHOOL(NAME, "schools/%s/school.yaml"),
        CLAUSE(NAME + "(/" + NAME + ")+", "clauses/%s.yaml");

        private final Pattern id;
        private final String place;

        Kind(String id, String place) {
            this.id = Pattern.compile(id);
            this.place = place;
        }

        private String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Whether the file was written, and what to tell the user. */
    public record Outcome(boolean written, String message) {}

    private NewFile() {}

    /** Writes the file unless the id is not one or the file is there already. */
    public static Outcome write(Path root, Kind kind, String id, LocalDate today) {
        if (!kind.id.matcher(id).matches()) {
            String example = kind == Kind.SCHOOL ? "oak-lane" : "staff/passwords";
            return new Outcome(
                    false,
                    "'"
                            + id
                            + "' cannot be the id of a "
                            + kind.word()
                            + ": lower-case letters, digits and hyphens are wanted, such as "
                            + example);
        }
        String place = String.format(Locale.ROOT, kind.place, id);
        Path file = root.resolve(place);
        if (Files.exists(file)) {
            return new Outcome(false, place + " is there already; nothing was written");
        }
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, filled(kind, id, today), StandardOpenOption.CREATE_NEW);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Outcome(true, "wrote " + place + "; run check to see what is still to fill in");
    }

    private static String filled(Kind kind, String id, LocalDate today) throws IOException {
        Map<String, String> values =
                Map.of(
                        "@id@",
                        id,
                        "@schemas@",
                        "../".repeat(depth(kind, id)) + ".clausebook/schemas",
                        "@year@",
                        Dates.iso(Dates.firstDayOfYear(today, 9)));
        String pattern = pattern(kind);
        for (Map.Entry<String, String> value : values.entrySet()) {
            pattern = pattern.replace(value.getKey(), value.getValue());
        }
        return pattern;
    }

    /** How many folders up the workspace is. */
    private static int depth(Kind kind, String id) {
        return (int)
                String.format(Locale.ROOT, kind.place, id).chars().filter(c -> c == '/').count();
    }

    private static String pattern(Kind kind) throws IOException {
        String name = "new/" + kind.word() + ".yaml";
        try (InputStream in = NewFile.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("missing from the jar: " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
