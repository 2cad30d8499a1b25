package org.clausebook.edition;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.clausebook.json.JsonException;
import org.clausebook.json.JsonObject;
import org.clausebook.model.codec.Fields;
import org.clausebook.words.Dates;
import org.clausebook.words.Words;

/**
 * A school's documents are kept elsewhere from a day on; the pages of its last site say who kept
 * them until then.
 *
 * @param on the last day
 * @param provider the name of who kept them
 */
public record Leaving(String school, LocalDate on, String provider) {

    /** The file in the school's folder that notes it. */
    public static final String FILE = "leaving.json";

    /** What is noted of a school; most stay. */
    public static Optional<Leaving> of(Path root, String school) {
        Path file = file(root, school);
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        JsonObject object = Archive.object(file);
        if (!Fields.text(object, "kind").equals("leaving")) {
            throw new JsonException("not a note that a school leaves");
        }
        return Optional.of(
                new Leaving(
                        Fields.text(object, "school"),
                        Fields.date(object, "on"),
                        Fields.text(object, "kept-by")));
    }

    /** Notes it in the school's folder. */
    public void keep(Path root, Disk disk) throws IOException {
        disk.replace(file(root, school), bytes());
    }

    byte[] bytes() {
        return Archive.text(
                JsonObject.with()
                        .put("kind", "leaving")
                        .put("format", RecordWriter.FORMAT)
                        .put("school", school)
                        .put("on", on.toString())
                        .put("kept-by", provider)
                        .build());
    }

    /** The note for readers. */
    public String note(Words words) {
        return words.say("leaving.note", provider, Dates.day(on));
    }

    private static Path file(Path root, String school) {
        return root.resolve("schools").resolve(school).resolve(FILE);
    }
}
