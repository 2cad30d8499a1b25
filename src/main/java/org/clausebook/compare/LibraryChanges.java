package org.clausebook.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.clausebook.compare.LibraryChange.Kind;
import org.clausebook.compare.LibraryChange.Name;
import org.clausebook.compare.LibraryChange.Point;
import org.clausebook.compare.LibraryChange.What;
import org.clausebook.model.source.Copied;
import org.clausebook.model.source.LibraryCopy;
import org.clausebook.model.source.Outline;
import org.clausebook.model.source.Placed;
import org.clausebook.model.source.SettingKind;

/** Compares the model policies and the vocabulary of two releases, or of one and of the drafts. */
public final class LibraryChanges {

    private LibraryChanges() {}

    /** What changed, model policies first, sorted by id. */
    public static List<LibraryChange> of(LibraryCopy before, LibraryCopy now) {
        List<LibraryChange> changes = new ArrayList<>();
        changes.addAll(
                compare(
                        Kind.MODEL_POLICY,
                        before.outlines(),
                        now.outlines(),
                        LibraryChanges::outline));
        changes.addAll(
                compare(Kind.SETTING, before.settings(), now.settings(), LibraryChanges::setting));
        return List.copyOf(changes);
    }

    private static <T> List<LibraryChange> compare(
            Kind kind,
            Map<String, Copied<T>> before,
            Map<String, Copied<T>> now,
            BiFunction<T, T, List<Point>> points) {
        List<LibraryChange> changes = new ArrayList<>();
        Set<String> ids = new TreeSet<>(before.keySet());
        ids.addAll(now.keySet());
        for (String id : ids) {
            Copied<T> old = before.get(id);
            Copied<T> current = now.get(id);
            if (old == null) {
                changes.add(new LibraryChange(kind, id, What.ADDED, List.of()));
            } else if (current == null) {
                changes.add(new LibraryChange(kind, id, What.TAKEN_OUT, List.of()));
            } else if (!old.saysSameAs(current)) {
                changes.add(
                        new LibraryChange(
                                kind,
                                id,
                                What.CHANGED,
                                points.apply(old.thing(), current.thing())));
            }
        }
        return changes;
    }

    private static List<Point> outline(Outline before, Outline now) {
        List<Point> points = new ArrayList<>();
        different(points, Name.TITLE, before.title().value(), now.title().value());
        List<String> old = OutlineClauses.of(before);
        List<String> current = OutlineClauses.of(now);
        current.stream()
                .filter(id -> !old.contains(id))
                .map(id -> new Point(Name.CLAUSE, Optional.empty(), Optional.of(id)))
                .forEach(points::add);
        old.stream()
                .filter(id -> !current.contains(id))
                .map(id -> new Point(Name.CLAUSE, Optional.of(id), Optional.empty()))
                .forEach(points::add);
        boolean moved =
                !old.stream()
                        .filter(current::contains)
                        .toList()
                        .equals(current.stream().filter(old::contains).toList());
        if (moved) {
            points.add(new Point(Name.ORDER, Optional.empty(), Optional.empty()));
        }
        return orOther(points);
    }

    private static List<Point> setting(SettingKind before, SettingKind now) {
        List<Point> points = new ArrayList<>();
        different(points, Name.TYPE, word(before.type()), word(now.type()));
        different(points, Name.CLASS, word(before.weight()), word(now.weight()));
        different(points, Name.DEFAULT, standard(before), standard(now));
        different(points, Name.CHOICES, list(before.choices()), list(now.choices()));
        different(points, Name.REQUIRED, yes(before.required()), yes(now.required()));
        different(points, Name.FIXED, yes(before.fixed()), yes(now.fixed()));
        return orOther(points);
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(java.util.Locale.ROOT);
    }

    private static String standard(SettingKind kind) {
        return kind.standard().stream()
                .flatMap(value -> value.items().stream())
                .map(Placed::value)
                .collect(Collectors.joining(", "));
    }

    private static String list(List<String> words) {
        return String.join(", ", words);
    }

    private static String yes(boolean value) {
        return value ? "yes" : "no";
    }

    private static void different(List<Point> points, Name name, String from, String to) {
        if (!from.equals(to)) {
            points.add(new Point(name, some(from), some(to)));
        }
    }

    private static Optional<String> some(String text) {
        return Optional.of(text).filter(words -> !words.isEmpty());
    }

    /** Something is different; where none of what is looked at is, something else is. */
    private static List<Point> orOther(List<Point> points) {
        return points.isEmpty()
                ? List.of(new Point(Name.OTHER, Optional.empty(), Optional.empty()))
                : points;
    }
}
