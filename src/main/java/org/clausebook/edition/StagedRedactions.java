package org.clausebook.edition;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Rewriting a record and its PDF touches two files, and a run may end between them. So both are
 * first written beside the old ones, under the name of the redaction:
 *
 * <pre>
 * 4.0.json  4.0.pdf  4.0-redaction-1.text  4.0-redaction-1.print
 * </pre>
 *
 * <p>When the redaction's own record is there, these two are what the edition says, wherever they
 * lie; moving them over the old ones only tidies up. Without that record they are nothing.
 */
final class StagedRedactions {

    static final String TEXT = ".text";
    static final String PRINT = ".print";
    private static final String MARK = "-redaction-";

    private final Path folder;
    private final Disk disk;

    /**
     * @param folder of one policy
     */
    StagedRedactions(Path folder, Disk disk) {
        this.folder = folder;
        this.disk = disk;
    }

    /** Where the record of this name lies now. */
    Path json(String name) {
        return current(name, Archive.JSON, TEXT);
    }

    /** Where its PDF lies now. */
    Path pdf(String name) {
        return current(name, Archive.PDF, PRINT);
    }

    private Path current(String name, String ending, String staged) {
        return files(name + MARK, staged).stream()
                .filter(this::isSettled)
                .findFirst()
                .orElseGet(() -> folder.resolve(name + ending));
    }

    /**
     * Which of the files of a policy is what a record says now: the one that bears its name, or one
     * that a settled redaction has put beside it.
     *
     * @param ending of the record's own file, {@code .json} or {@code .pdf}
     * @param staged of a file beside it
     */
    static String current(Set<String> files, String name, String ending, String staged) {
        for (String file : files) {
            if (file.startsWith(name + MARK) && file.endsWith(staged) && isSettled(files, file)) {
                return file;
            }
        }
        return name + ending;
    }

    /** Whether a file is one that a redaction puts beside a record. */
    static boolean isStaged(String file) {
        return file.contains(MARK) && (file.endsWith(TEXT) || file.endsWith(PRINT));
    }

    /** Whether the record of the redaction that such a file belongs to is there. */
    static boolean isSettled(Set<String> files, String staged) {
        return files.contains(staged.substring(0, staged.lastIndexOf('.')) + Archive.JSON);
    }

    /** Writes both beside the old ones. */
    void stage(String redaction, byte[] json, byte[] pdf) throws IOException {
        disk.replace(folder.resolve(redaction + TEXT), json);
        disk.replace(folder.resolve(redaction + PRINT), pdf);
    }

    /**
     * Moves what is settled over the old files, with the text that was put to governors, which held
     * the same words; deletes what a run left that ended before that. Says whether there was
     * anything to do.
     */
    boolean finish() throws IOException {
        List<Path> prints = files("", PRINT);
        List<Path> texts = files("", TEXT);
        for (Path staged : prints) {
            finish(staged, Archive.PDF);
        }
        for (Path staged : texts) {
            finish(staged, Archive.JSON);
        }
        return !prints.isEmpty() || !texts.isEmpty();
    }

    private void finish(Path staged, String ending) throws IOException {
        if (isSettled(staged)) {
            String edition = name(staged).replaceAll(MARK + ".*", "");
            disk.delete(folder.resolve(edition + Archive.PROPOSED + Archive.JSON));
            disk.move(staged, folder.resolve(edition + ending));
        } else {
            disk.delete(staged);
        }
    }

    private boolean isSettled(Path staged) {
        return Files.exists(folder.resolve(name(staged) + Archive.JSON));
    }

    /** The redaction that a staged file is named after. */
    private static String name(Path staged) {
        String file = staged.getFileName().toString();
        return file.substring(0, file.lastIndexOf('.'));
    }

    private List<Path> files(String start, String ending) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(
                            file -> {
                                String name = file.getFileName().toString();
                                return name.startsWith(start) && name.endsWith(ending);
                            })
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
