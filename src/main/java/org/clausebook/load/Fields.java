package org.clausebook.load;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.clausebook.diagnostic.Place;
import org.clausebook.load.Node.Entry;
import org.clausebook.load.Node.Mapping;
import org.clausebook.load.Node.Scalar;
import org.clausebook.model.source.Passage;
import org.clausebook.model.source.Placed;

/**
 * The keys of one thing in a file, read with their types.
 *
 * <p>A key that is needed but missing or ill-typed gives a stand-in and makes the thing unusable,
 * so that a reader can go on without asking at each key and its result is dropped at the end. An
 * ill-typed optional key counts as absent. Either way the check of shapes has said what is wrong.
 */
final class Fields extends Keys {

    private Fields(Scope scope, Mapping own, Mapping mapping, Place at, Unit unit) {
        super(scope, own, mapping, at, unit);
    }

    private Fields(Scope scope, Mapping mapping, Place at, Unit unit) {
        this(scope, mapping, mapping, at, unit);
    }

    /** The keys of a whole file. */
    static Fields of(Scope scope, Mapping mapping) {
        return new Fields(scope, mapping, mapping.at(), new Unit());
    }

    /** The same thing with other keys: those that a file states for all its clauses merged in. */
    Fields with(Mapping merged) {
        return new Fields(scope, own, merged, at(), unit);
    }

    Placed<String> text(String key) {
        return needed(maybeText(key), new Placed<>("", at()));
    }

    Optional<Placed<String>> maybeText(String key) {
        return scalar(key).map(Fields::placed);
    }

    String words(String key) {
        return text(key).value();
    }

    Optional<String> maybeWords(String key) {
        return maybeText(key).map(Placed::value);
    }

    LocalDate date(String key) {
        return needed(maybeDate(key), LocalDate.EPOCH);
    }

    Optional<LocalDate> maybeDate(String key) {
        return scalar(key).flatMap(typed -> Days.read(typed, scope.findings()));
    }

    int whole(String key) {
        return needed(scalar(key).map(typed -> Integer.valueOf(typed.text())), 1);
    }

    OptionalInt maybeWhole(String key) {
        return scalar(key)
                .map(typed -> OptionalInt.of(Integer.parseInt(typed.text())))
                .orElse(OptionalInt.empty());
    }

    boolean yes(String key, boolean standard) {
        return scalar(key).map(typed -> typed.text().equals("true")).orElse(standard);
    }

    <E extends Enum<E>> E oneOf(String key, Class<E> kinds, E standard) {
        return maybeOneOf(key, kinds).orElse(standard);
    }

    <E extends Enum<E>> Optional<E> maybeOneOf(String key, Class<E> kinds) {
        return scalar(key)
                .map(
                        typed ->
                                Enum.valueOf(
                                        kinds,
                                        typed.text().toUpperCase(Locale.ROOT).replace('-', '_')));
    }

    Passage prose(String key) {
        return needed(maybeProse(key), new Passage("", at(), 0));
    }

    Optional<Passage> maybeProse(String key) {
        return scalar(key).flatMap(this::passage);
    }

    /**
     * The texts of a list, or the one text that stands for a list of one; none where the key is
     * absent.
     */
    List<Placed<String>> texts(String key) {
        List<Placed<String>> texts = new ArrayList<>();
        scalar(key).ifPresent(typed -> texts.add(placed(typed)));
        for (Scalar typed : scalars(key)) {
            texts.add(placed(typed));
        }
        return texts;
    }

    List<String> wordList(String key) {
        return texts(key).stream().map(Placed::value).toList();
    }

    List<Passage> proses(String key) {
        List<Passage> passages = new ArrayList<>();
        for (Scalar typed : scalars(key)) {
            passage(typed).ifPresent(passages::add);
        }
        return passages;
    }

    /** The keys below a key; where they are unusable, so is this. */
    Fields child(String key) {
        return needed(maybeChild(key), new Fields(scope, new Mapping(Map.of(), at()), at(), unit));
    }

    Optional<Fields> maybeChild(String key) {
        return entry(key)
                .filter(
                        entry ->
                                entry.value() instanceof Mapping
                                        && !scope.findings().isSpoiled(entry.value()))
                .map(entry -> new Fields(scope, (Mapping) entry.value(), entry.at(), unit));
    }

    /** A thing of its own below a key: dropped alone where it is unusable. */
    <T> Optional<T> maybe(String key, Function<Fields, T> reader) {
        return entry(key).flatMap(entry -> one(entry.value(), entry.at(), reader));
    }

    /** The keys of each thing in a list; where one is unusable, so is this. */
    List<Fields> children(String key) {
        List<Fields> children = new ArrayList<>();
        for (Node item : items(key)) {
            if (item instanceof Mapping keys) {
                children.add(new Fields(scope, keys, item.at(), unit));
            } else {
                drop();
            }
        }
        return children;
    }

    /** Each thing in a list; unusable ones are dropped. */
    <T> List<T> each(String key, Function<Fields, T> reader) {
        List<T> things = new ArrayList<>();
        for (Node item : items(key)) {
            one(item, item.at(), reader).ifPresent(things::add);
        }
        return things;
    }

    /** Each thing below a key that names it; unusable ones are dropped. */
    <T> Map<String, T> named(String key, BiFunction<String, Fields, T> reader) {
        Map<String, T> things = new LinkedHashMap<>();
        for (Entry entry : entries(key)) {
            one(entry.value(), entry.at(), fields -> reader.apply(entry.key(), fields))
                    .ifPresent(thing -> things.put(entry.key(), thing));
        }
        return things;
    }

    /** The same file's keys seen from another value: for values that are a text or keys. */
    <T> Optional<T> one(Node node, Place place, Function<Fields, T> reader) {
        if (!(node instanceof Mapping keys)) {
            scope.findings().leaveOut();
            return Optional.empty();
        }
        Fields fields = new Fields(scope, keys, place, new Unit());
        T thing = reader.apply(fields);
        return fields.isUsable() ? Optional.of(thing) : Optional.empty();
    }

    private List<Scalar> scalars(String key) {
        List<Scalar> typed = new ArrayList<>();
        for (Node item : items(key)) {
            if (item instanceof Scalar scalar && !scope.findings().isSpoiled(item)) {
                typed.add(scalar);
            } else {
                scope.findings().leaveOut();
            }
        }
        return typed;
    }

    private Optional<Passage> passage(Scalar typed) {
        return Passages.of(typed, scope.findings());
    }

    private <T> T needed(Optional<T> value, T standIn) {
        if (value.isEmpty()) {
            drop();
        }
        return value.orElse(standIn);
    }

    private static Placed<String> placed(Scalar typed) {
        return new Placed<>(typed.text(), typed.at());
    }
}
