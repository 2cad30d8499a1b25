package org.clausebook.edition;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The files that a school takes with it when it leaves: all of its own folder, and of its groups'
 * folders the records of the documents that were issued for it.
 */
public final class Handover {

    private static final String SCHOOLS = "schools/";

    private final Path root;
    private final Shelf shelf;
    private final SortedMap<String, byte[]> files = new TreeMap<>();

    private Handover(Path root, Shelf shelf) {
        this.root = root;
        this.shelf = shelf;
    }

    /** The files by their paths, as they lie in a workspace. */
    public static SortedMap<String, byte[]> files(Path root, String school, Disk disk) {
        Handover handover = new Handover(root, new Shelf(root, disk));
        handover.folder(SCHOOLS + school);
        for (String policy : handover.shelf.policies(school)) {
            for (History history : handover.shelf.histories(school, policy)) {
                if (!history.owner().equals(school)) {
                    handover.issued(history);
                }
            }
        }
        return handover.files;
    }

    /** A group's records of one policy, with a list of records that names those alone. */
    private void issued(History history) {
        String editions = SCHOOLS + history.owner() + "/editions/";
        folder(editions + history.policy());
        folder(editions + Archive.CRESTS);
        Head whole = shelf.archive(history.owner()).head();
        List<HeadLine> lines =
                whole.lines().stream()
                        .filter(
                                line ->
                                        line.policy().equals(history.policy())
                                                || files.containsKey(
                                                        editions
                                                                + line.policy()
                                                                + "/"
                                                                + line.name()
                                                                + Archive.JSON))
                        .toList();
        files.put(
                editions + Archive.HEAD,
                Archive.text(new Head(history.owner(), lines, whole.wordings()).json()));
    }

    private void folder(String path) {
        Path folder = root.resolve(path);
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> found = Files.walk(folder)) {
            for (Path file : found.filter(Files::isRegularFile).sorted().toList()) {
                String name = root.relativize(file).toString().replace('\\', '/');
                if (!name.endsWith(".new")) {
                    files.put(name, Files.readAllBytes(file));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
