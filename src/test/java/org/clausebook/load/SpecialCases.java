package org.clausebook.load;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/**
 * What cannot lie among the resources as a file: links, broken bytes, pictures, very large files,
 * files that are gone.
 */
final class SpecialCases {

    /** A change to a workspace on disk. */
    @FunctionalInterface
    interface Setup {
        void on(CaseWorkspace workspace) throws IOException;
    }

    private static final String CREST = "schools/riverside/crest.svg";
    private static final String PNG = "schools/riverside/crest.png";
    private static final String REPORT = "clauses/staff/report.yaml";

    static final Map<String, Setup> ALL =
            Map.ofEntries(
                    Map.entry(
                            "missing-file",
                            w -> Files.delete(w.root().resolve("clauses/library.yaml"))),
                    Map.entry(
                            "missing-file.school",
                            w -> Files.createDirectories(w.root().resolve("schools/valley"))),
                    Map.entry(
                            "symlink",
                            w -> link(w, "clauses/staff/linked.yaml", "clauses/staff/report.yaml")),
                    Map.entry(
                            "symlink.folder", w -> link(w, "schools/linked", "schools/riverside")),
                    Map.entry("symlink.crest", w -> link(w, CREST, "clauses/staff/report.yaml")),
                    Map.entry(
                            "unreadable-file",
                            w -> Files.createDirectories(w.root().resolve(CREST))),
                    Map.entry("too-large", w -> w.write(REPORT, "# " + "a".repeat(256 * 1024))),
                    Map.entry(
                            "too-large.crest", w -> w.write(CREST, new byte[4 * 1024 * 1024 + 1])),
                    Map.entry(
                            "not-utf8",
                            w ->
                                    w.write(
                                            REPORT,
                                            new byte[] {'a', ':', '\n', 'b', (byte) 0xE9, '\n'})),
                    Map.entry(
                            "too-many-values",
                            w -> w.write(REPORT, "audience: [" + "a,".repeat(50_001) + "]\n")),
                    Map.entry("picture-kind", w -> w.write(CREST, png(4, 4))),
                    Map.entry(
                            "bad-picture.too-many-points",
                            w -> w.write(PNG, pointsOnly(50_000, 50_000))),
                    Map.entry(
                            "bad-picture.cut-short",
                            w -> w.write(PNG, Arrays.copyOf(png(40, 40), 60))));

    private SpecialCases() {}

    private static void link(CaseWorkspace workspace, String from, String to) throws IOException {
        Path link = workspace.root().resolve(from);
        Files.createSymbolicLink(link, workspace.root().resolve(to).toAbsolutePath());
    }

    static byte[] png(int width, int height) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(
                    new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB), "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** A PNG whose head promises more points than there are bytes. */
    private static byte[] pointsOnly(int width, int height) {
        byte[] bytes = png(4, 4);
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        buffer.putInt(16, width).putInt(20, height);
        CRC32 sum = new CRC32();
        sum.update(bytes, 12, 17);
        buffer.putInt(29, (int) sum.getValue());
        return bytes;
    }
}
