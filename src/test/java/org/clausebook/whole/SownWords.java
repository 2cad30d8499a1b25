package org.clausebook.whole;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.clausebook.testing.PdfText;

/** Looks for words that a test has put into files, in every byte that was made of these. */
final class SownWords {

    private SownWords() {}

    /**
     * The words that stand in any file: as bytes of any common kind, in what a zip holds, or as
     * what a PDF prints and says of itself. Hyphens and spaces between their letters hide none.
     */
    static List<String> in(Path folder, List<String> words) {
        Set<String> found = new LinkedHashSet<>();
        for (String name : Folders.names(folder)) {
            look(name, Folders.bytes(folder.resolve(name)), words, found);
        }
        return new ArrayList<>(found);
    }

    private static void look(String name, byte[] bytes, List<String> words, Set<String> found) {
        if (name.endsWith(".zip")) {
            unpack(bytes, words, found);
        }
        String text =
                new String(bytes, StandardCharsets.ISO_8859_1).replace("\0", "")
                        + (name.endsWith(".pdf") && bytes.length > 100 ? PdfText.all(bytes) : "");
        String all = text.toLowerCase(Locale.ROOT).replaceAll("[-\u00ad\\s]+", "");
        words.stream().filter(all::contains).forEach(found::add);
    }

    private static void unpack(byte[] zip, List<String> words, Set<String> found) {
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                look(entry.getName(), in.readAllBytes(), words, found);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
