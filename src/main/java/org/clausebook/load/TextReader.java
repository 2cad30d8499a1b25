package org.clausebook.load;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.text.Normalizer;
import java.util.Optional;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Place;

/** Reads a file as UTF-8 text, strictly, with line feeds and composed characters. */
final class TextReader {

    static final int LARGEST = 256 * 1024;

    private static final String MARK = "\uFEFF";

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
                    UTF_8.newDecoder()
                            .onMalformedInput(CodingErrorAction.REPORT)
                            .onUnmappableCharacter(CodingErrorAction.REPORT)
                            .decode(buffer)
                            .toString();
        } catch (CharacterCodingException e) {
            notUtf8(path, read.get(), buffer.position(), findings);
            return Optional.empty();
        }
        if (text.startsWith(MARK)) {
            findings.report(
                    Diagnostic.of(LoadProblem.BYTE_ORDER_MARK, Place.startOf(path))
                            .hint("save the file as UTF-8 without a byte order mark (BOM)"));
            findings.leaveOut();
            text = text.substring(MARK.length());
        }
        TextFile file = file(path, text);
        excerpts.add(file);
        return HiddenCharacters.refuse(file, findings);
    }

    private static TextFile file(String path, String text) {
        return TextFile.of(
                path, Normalizer.normalize(text.replace("\r\n", "\n"), Normalizer.Form.NFC));
    }

    private void notUtf8(String path, byte[] bytes, int at, Findings findings) {
        excerpts.add(file(path, new String(bytes, UTF_8)));
        String[] before = new String(bytes, 0, at, UTF_8).split("\n", -1);
        Place place = new Place(path, before.length, before[before.length - 1].length() + 1);
        findings.report(
                Diagnostic.of(LoadProblem.NOT_UTF8, place)
                        .hint(
                                "save the file as UTF-8; editors offer it under Save as or Encoding"));
    }
}
