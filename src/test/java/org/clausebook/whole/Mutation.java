package org.clausebook.whole;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Supplier;
import org.clausebook.edition.Finding;
import org.clausebook.edition.Verified;
import org.clausebook.json.JsonArray;
import org.clausebook.json.JsonObject;
import org.clausebook.json.JsonReader;
import org.clausebook.json.JsonValue;
import org.clausebook.json.JsonWriter;

/**
 * One way in which one file of a folder may be changed.
 *
 * @param kind flip, delete, truncate, swap, reorder, and some more
 * @param names the files that it touches, below the folder: a finding must name one of them
 */
record Mutation(String kind, List<String> names, Change change) {

    private Mutation(String kind, String file, Change change) {
        this(kind, List.of(kind.equals("copy") ? "8.8" : file), change);
    }

    private static final long SEED = 20261121;

    /** Changes the folder. */
    interface Change {
        void make() throws IOException;
    }

    /** All that is tried on one file. */
    static List<Mutation> of(Path folder, String file, List<String> all, long seed) {
        SplittableRandom random = new SplittableRandom(seed + file.hashCode());
        Path path = folder.resolve(file);
        byte[] bytes = Folders.bytes(path);
        List<Mutation> mutations = new ArrayList<>();
        for (int at :
                new int[] {
                    0, bytes.length - 1, random.nextInt(bytes.length), random.nextInt(bytes.length)
                }) {
            byte[] flipped = bytes.clone();
            flipped[at] ^= (byte) (1 << random.nextInt(7));
            mutations.add(write("flip", file, path, flipped));
        }
        mutations.add(new Mutation("delete", file, () -> Files.delete(path)));
        for (int length : new int[] {0, bytes.length / 2, bytes.length - 1}) {
            mutations.add(write("truncate", file, path, Arrays.copyOf(bytes, length)));
        }
        byte[] longer = Arrays.copyOf(bytes, bytes.length + 1);
        longer[bytes.length] = '\n';
        mutations.add(write("append", file, path, longer));
        swaps(folder, file, all, mutations);
        reordered(file, bytes).ifPresent(text -> mutations.add(write("reorder", file, path, text)));
        mutations.add(
                new Mutation(
                        "rename",
                        file,
                        () -> Files.move(path, path.resolveSibling("9.9" + ending(file)))));
        mutations.add(
                new Mutation(
                        "copy",
                        file,
                        () -> Files.copy(path, path.resolveSibling("8.8" + ending(file)))));
        mutations.add(
                new Mutation(
                        "link",
                        file,
                        () -> {
                            Path outside = folder.resolveSibling("outside.bin");
                            Files.write(outside, bytes);
                            Files.delete(path);
                            Files.createSymbolicLink(path, outside);
                        }));
        mutations.add(
                new Mutation(
                        "folder",
                        file,
                        () -> {
                            Files.delete(path);
                            Files.createDirectory(path);
                        }));
        return mutations;
    }

    private static Mutation write(String kind, String file, Path path, byte[] bytes) {
        return new Mutation(kind, file, () -> Files.write(path, bytes));
    }

    /** Changes places with the next file of its kind, anywhere. */
    private static void swaps(
            Path folder, String file, List<String> all, List<Mutation> mutations) {
        List<String> alike =
                all.stream()
                        .filter(other -> ending(other).equals(ending(file)))
                        .filter(other -> !Arrays.equals(bytes(folder, other), bytes(folder, file)))
                        .toList();
        if (alike.isEmpty()) {
            return;
        }
        int next = 0;
        while (next < alike.size() && alike.get(next).compareTo(file) < 0) {
            next++;
        }
        for (int step : new int[] {0, alike.size() / 2}) {
            String other = alike.get((next + step) % alike.size());
            mutations.add(
                    new Mutation(
                            "swap",
                            List.of(file, other),
                            () -> {
                                byte[] one = bytes(folder, file);
                                Files.write(folder.resolve(file), bytes(folder, other));
                                Files.write(folder.resolve(other), one);
                            }));
        }
    }

    private static byte[] bytes(Path folder, String file) {
        return Folders.bytes(folder.resolve(file));
    }

    private static String ending(String file) {
        return file.substring(Math.max(0, file.lastIndexOf('.')));
    }

    /** The same members in another order; the halves of what is no JSON. */
    private static Optional<byte[]> reordered(String file, byte[] bytes) {
        if (file.endsWith(".json")) {
            JsonObject object = JsonReader.read(new String(bytes, StandardCharsets.UTF_8)).object();
            Optional<JsonValue> list = rotated(object);
            return list.map(
                    value -> (JsonWriter.write(value) + "\n").getBytes(StandardCharsets.UTF_8));
        }
        byte[] turned = new byte[bytes.length];
        int half = bytes.length / 2;
        System.arraycopy(bytes, half, turned, 0, bytes.length - half);
        System.arraycopy(bytes, 0, turned, bytes.length - half, half);
        return Arrays.equals(turned, bytes) ? Optional.empty() : Optional.of(turned);
    }

    /** The first list of two or more entries turned by one; else the members. */
    private static Optional<JsonValue> rotated(JsonObject object) {
        List<String> names = new ArrayList<>(object.members().keySet());
        for (String name : names) {
            if (object.get(name) instanceof JsonArray list && list.values().size() > 1) {
                List<JsonValue> values = new ArrayList<>(list.values());
                Collections.rotate(values, 1);
                JsonObject.Builder turned = JsonObject.with();
                object.members()
                        .forEach(
                                (member, value) ->
                                        turned.put(
                                                member,
                                                member.equals(name)
                                                        ? new JsonArray(values)
                                                        : value));
                return Optional.of(turned.build());
            }
        }
        Collections.rotate(names, 1);
        JsonObject.Builder turned = JsonObject.with();
        names.forEach(name -> turned.put(name, object.get(name)));
        return Optional.of(turned.build());
    }

    /** Puts a folder back to what it held. */
    static void restore(Path folder, Map<String, byte[]> contents) {
        try {
            for (String name : Folders.names(folder)) {
                if (!contents.containsKey(name)) {
                    Files.delete(folder.resolve(name));
                }
            }
            for (Map.Entry<String, byte[]> file : contents.entrySet()) {
                Path path = folder.resolve(file.getKey());
                if (Files.isSymbolicLink(path) || Files.isDirectory(path)) {
                    Files.delete(path);
                }
                if (!Files.exists(path) || !Arrays.equals(Folders.bytes(path), file.getValue())) {
                    Files.createDirectories(path.getParent());
                    Files.write(path, file.getValue());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What was tried, and what of it nobody noticed. */
    static final class Tally {
        private final Map<String, Integer> tried = new ConcurrentSkipListMap<>();
        private final List<String> missed = Collections.synchronizedList(new ArrayList<>());
        private final List<String> elsewhere = Collections.synchronizedList(new ArrayList<>());

        /**
         * Tries everything on every file of a folder, which is put back each time; several folders
         * may be tried at once.
         */
        void tryAll(Path folder, Supplier<Verified> verify) {
            Map<String, byte[]> contents = new TreeMap<>();
            List<String> all = Folders.names(folder);
            all.forEach(name -> contents.put(name, Folders.bytes(folder.resolve(name))));
            for (String file : all) {
                for (Mutation mutation : of(folder, file, all, SEED)) {
                    make(mutation);
                    Verified verified = verify.get();
                    String what = mutation.kind() + " " + folder.getParent().getFileName() + file;
                    tried.merge(mutation.kind(), 1, Integer::sum);
                    if (verified.isWhole()) {
                        missed.add(what);
                    } else if (verified.findings().stream()
                            .filter(Finding::fails)
                            .noneMatch(
                                    one ->
                                            mutation.names().stream()
                                                    .anyMatch(one.toString()::contains))) {
                        elsewhere.add(what + ": " + verified.findings());
                    }
                    restore(folder, contents);
                }
            }
        }

        private static void make(Mutation mutation) {
            try {
                mutation.change().make();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /** Changes that were not found. */
        List<String> missed() {
            return missed;
        }

        /** Changes that were found, but not by the name of the file. */
        List<String> elsewhere() {
            return elsewhere;
        }

        @Override
        public String toString() {
            int all = tried.values().stream().mapToInt(Integer::intValue).sum();
            return String.format(
                    Locale.ROOT,
                    "%,d changes of one file tried %s, %,d found, 0 false alarms",
                    all,
                    tried,
                    all - missed.size());
        }
    }
}
