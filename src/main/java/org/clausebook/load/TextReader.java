package org.clausebook.load;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Optional;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Place;

/** Reads a file as UTF-8 text, strictly, with line feeds and composed characters. */
final class TextReader {

    static final int LARGEST = 256 * 1024;

    private final FileBytes bytes;
    private final FileExcerpts excerpts;

    TextReader(FileBytes bytes, FileExcerpts excerpts) {
        this.bytes = bytes;
        this.excerpts = excerpts;
    }

    /** The text with what may not stand in it taken out, or nothing where it is no text. */
    Optional<TextFile> read(String path, Findings findings) {
        Optional<byte[]> read = bytes.read(path, LARGEST, Place.startOf(path), findings);
        if (read.isEmpty()) {
            return Optional.empty();
        }
        ByteBuffer buffer = ByteBuffer.wrap(read.get());
        String text;
        try {
            text =
                    StandardCharsets.UTF_8
                            .newDecoder()
                            .onMalformedInput(CodingErrorAction.REPORT)
                            .onUnmappableCharacter(CodingErrorAction.REPORT)
                            .decode(buffer)
                            .toString();
        } catch (CharacterCodingException e) {
            notUtf8(path, read.get(), buffer.position(), findings);
            return Optional.empty();
        }
        TextFile file =
                TextFile.of(
                        path,
                        Normalizer.normalize(text.replace("\r\n", "\n"), Normalizer.Form.NFC));
        excerpts.add(file);
        return HiddenCharacters.refuse(file, findings);
    }

    private static void notUtf8(String path, byte[] bytes, int at, Findings findings) {
        int line = 1;
        for (int i = 0; i < at; i++) {
            line += bytes[i] == '\n' ? 1 : 0;
        }
        findings.report(
                Diagnostic.of(LoadProblem.NOT_UTF8, new Place(path, line, 1))
                        .hint(
                                "save the file as UTF-8; editors offer it under Save as or Encoding"));
    }
}
