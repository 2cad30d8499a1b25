package org.clausebook.load;

import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Diagnostics;
import org.clausebook.diagnostic.Place;
import org.clausebook.json.Sha256;
import org.clausebook.model.source.Crest;
import org.clausebook.model.source.Placed;

/**
 * Reads the crest that a file names from the folder of that file; what comes out was written by
 * Clausebook alone.
 */
final class CrestReader implements Beside {

    static final int LARGEST = 4 * 1024 * 1024;

    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};

    private final FileBytes bytes;
    private final WorkspaceFiles files;
    private final KeptPictures pictures;
    private final String folder;
    private final Map<String, String> seen = new LinkedHashMap<>();

    CrestReader(FileBytes bytes, WorkspaceFiles files, KeptPictures pictures, String folder) {
        this.bytes = bytes;
        this.files = files;
        this.pictures = pictures;
        this.folder = folder;
    }

    @Override
    public Map<String, String> seen() {
        return seen;
    }

    @Override
    public String state(String path) {
        if (!files.exists(path)) {
            return "absent";
        }
        Findings unheard = new Findings(new Diagnostics());
        return bytes.read(path, LARGEST, Place.startOf(path), unheard)
                .map(Sha256::of)
                .orElse("unreadable");
    }

    Optional<Crest> read(Fields fields, String key) {
        Optional<Placed<String>> named = fields.maybeText(key);
        if (named.isEmpty()) {
            return Optional.empty();
        }
        Findings findings = fields.scope().findings();
        Optional<Crest> crest = crest(named.get(), findings);
        if (crest.isEmpty()) {
            findings.leaveOut();
        }
        return crest;
    }

    private Optional<Crest> crest(Placed<String> file, Findings findings) {
        String path = folder + "/" + file.value();
        seen.put(path, state(path));
        if (!files.exists(path)) {
            findings.report(
                    Diagnostic.of(LoadProblem.MISSING_CREST, file.at(), path)
                            .underline(file.value().length())
                            .hint("put the picture into this folder, or take the line away"));
            return Optional.empty();
        }
        Optional<byte[]> read = bytes.read(path, LARGEST, file.at(), findings);
        if (read.isEmpty()) {
            return Optional.empty();
        }
        Crest.Kind kind = kind(read.get());
        String ending =
                file.value().substring(file.value().lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        String wanted = kind == Crest.Kind.JPEG ? "jpe?g" : kind.name().toLowerCase(Locale.ROOT);
        if (!ending.matches(wanted)) {
            findings.report(
                    Diagnostic.of(LoadProblem.PICTURE_KIND, file.at(), file.value(), kind.name())
                            .underline(file.value().length())
                            .hint(
                                    "give the file the ending that it should have, or save it again"));
            return Optional.empty();
        }
        try {
            byte[] safe =
                    kind == Crest.Kind.SVG
                            ? SvgCleaner.clean(read.get())
                            : pictures.redraw(read.get(), kind);
            return Optional.of(new Crest(file, kind, Base64.getEncoder().encodeToString(safe)));
        } catch (PictureException e) {
            findings.report(
                    Diagnostic.of(LoadProblem.BAD_PICTURE, file.at(), file.value(), e.found())
                            .underline(file.value().length())
                            .hint(e.remedy()));
            return Optional.empty();
        }
    }

    /** By how the file starts, whatever it is called; what is neither PNG nor JPEG must be SVG. */
    private static Crest.Kind kind(byte[] bytes) {
        if (startsWith(bytes, PNG)) {
            return Crest.Kind.PNG;
        }
        return startsWith(bytes, JPEG) ? Crest.Kind.JPEG : Crest.Kind.SVG;
    }

    private static boolean startsWith(byte[] bytes, byte[] start) {
        return bytes.length >= start.length
                && Arrays.equals(bytes, 0, start.length, start, 0, start.length);
    }
}
