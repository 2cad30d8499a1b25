package org.clausebook.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.clausebook.compare.LibraryChange;
import org.clausebook.compare.LibraryChange.Point;

/** Says in a line each what changed in model policies and vocabulary. */
final class LibraryLines {

    private LibraryLines() {}

    static List<String> of(List<LibraryChange> changes) {
        return changes.stream().map(LibraryLines::line).toList();
    }

    private static String line(LibraryChange change) {
        String what =
                (change.kind() == LibraryChange.Kind.SETTING ? "setting " : "model policy ")
                        + change.id();
        return switch (change.what()) {
            case ADDED -> what + ": new";
            case TAKEN_OUT -> what + ": taken out";
            case CHANGED ->
                    what
                            + ": "
                            + change.points().stream()
                                    .map(LibraryLines::point)
                                    .collect(Collectors.joining("; "));
        };
    }

    private static String point(Point point) {
        return switch (point.name()) {
            case CLAUSE ->
                    point.to()
                            .map(added -> added + " added")
                            .orElseGet(() -> point.from().orElse("") + " left out");
            case ORDER -> "another order";
            case OTHER -> "described in another way";
            default ->
                    point.name().name().toLowerCase(Locale.ROOT)
                            + " was "
                            + quoted(point.from())
                            + ", is "
                            + quoted(point.to());
        };
    }

    private static String quoted(Optional<String> value) {
        return value.map(words -> "'" + words + "'").orElse("not there");
    }
}
