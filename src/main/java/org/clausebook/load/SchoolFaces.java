package org.clausebook.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.clausebook.diagnostic.Diagnostics;
import org.clausebook.model.source.SchoolFace;

/**
 * Reads what schools say around their published documents, from each school's file alone: no clause
 * and no list of settings is asked.
 *
 * <p>A copy of each file that was in order is kept. Where a file has a mistake, its copy is read
 * instead, so that a mistake changes nothing that the public sees.
 */
public final class SchoolFaces {

    private static final String FOLDER = "schools";
    private static final String FILE = "school.yaml";

    private final Path root;
    private final Path kept;

    /**
     * @param root the folder of the workspace
     * @param kept where copies of the files that were in order lie
     */
    public SchoolFaces(Path root, Path kept) {
        this.root = root;
        this.kept = kept;
    }

    /** What a school or group says; as much as can be read where no copy is kept. */
    public SchoolFace of(String id) {
        String path = FOLDER + "/" + id + "/" + FILE;
        if (!Files.isRegularFile(root.resolve(path))) {
            return SchoolFace.NONE;
        }
        Read now = read(root, id, path);
        if (now.whole()) {
            keep(path);
            return now.face().orElse(SchoolFace.NONE);
        }
        Optional<SchoolFace> before =
                Files.isRegularFile(kept.resolve(path))
                        ? read(kept, id, path).face()
                        : Optional.empty();
        return before.or(now::face).orElse(SchoolFace.NONE);
    }

    private record Read(Optional<SchoolFace> face, boolean whole) {}

    private static Read read(Path from, String id, String path) {
        KnownFiles none = new KnownFiles();
        try (ParsedFiles parsed = new ParsedFiles(new TextReader(new FileBytes(from)), none)) {
            // what is wrong is told when the drafts are made
            FileLoader loader =
                    new FileLoader(
                            parsed,
                            none,
                            new FileExcerpts(),
                            SchemaSet.shared(),
                            new Diagnostics());
            Optional<SchoolFace> face =
                    loader.load(
                            path,
                            Terms.of(FileKind.PROFILE, id, Vocabulary.none()),
                            ProfileReader::face);
            return new Read(face, loader.isWhole(path));
        }
    }

    private void keep(String path) {
        try {
            byte[] sound = Files.readAllBytes(root.resolve(path));
            Path copy = kept.resolve(path);
            if (!Files.isRegularFile(copy) || !Arrays.equals(sound, Files.readAllBytes(copy))) {
                Files.createDirectories(copy.getParent());
                Files.write(copy, sound);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
