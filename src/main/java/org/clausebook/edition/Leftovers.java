package org.clausebook.edition;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Clears away the files that a run was still writing when it ended. */
final class Leftovers {

    private static final int DEEPEST = 2;

    private Leftovers() {}

    /** Clears a school's folder of records, which need not be there. */
    static void clear(Path folder, Disk disk) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        List<Path> left;
        try (Stream<Path> files = Files.walk(folder, DEEPEST)) {
            left = files.filter(file -> file.toString().endsWith(Disk.FRESH)).sorted().toList();
        }
        for (Path file : left) {
            disk.delete(file);
        }
    }
}
