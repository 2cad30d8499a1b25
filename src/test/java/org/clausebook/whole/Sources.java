package org.clausebook.whole;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clausebook.diagnostic.Place;

/** The files that people typed, and the product's own words, as lines to look things up in. */
final class Sources {

    private static final Path OWN = Path.of("src/main/resources/org/clausebook/words");

    private final Map<String, List<String>> lines = new LinkedHashMap<>();
    private final String everything;

    Sources(Path root) {
        for (Path file : Folders.ending(root, ".yaml")) {
            lines.put(
                    root.relativize(file).toString().replace('\\', '/'),
                    Arrays.asList(Folders.text(file).split("\n", -1)));
        }
        StringBuilder all = new StringBuilder();
        lines.values().forEach(file -> file.forEach(line -> all.append(line).append('\n')));
        Folders.ending(OWN, ".properties").forEach(file -> all.append(Folders.text(file)));
        everything = all.toString();
    }

    /** Whether some file states these words, in one piece. */
    boolean state(String words) {
        return everything.contains(words);
    }

    /** The rest of the line from a place on; nothing where there is no such place. */
    Optional<String> at(Place place) {
        List<String> file = lines.getOrDefault(place.path(), List.of());
        if (place.line() < 1 || place.line() > file.size()) {
            return Optional.empty();
        }
        String line = file.get(place.line() - 1);
        return place.column() < 1 || place.column() > line.length()
                ? Optional.empty()
                : Optional.of(line.substring(place.column() - 1));
    }
}
