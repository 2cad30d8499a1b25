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

    /** A release copies several files and is written by the program. */
    private static final int LARGEST_RELEASE = 4 * 1024 * 1024;

    private static final String MARK = "\uFEFF";

    private final FileBytes bytes;

    TextReader(FileBytes bytes) {
        this.bytes = bytes;
    }

    /**
     * What came of reading a file.
     *
     * @param typed its lines, for messages to quote
     * @param text what to read on, with what may not stand in it taken out; nothing where it is no
     *     text
     */
    record Read(Optional<TextFile> typed, Optional<TextFile> text) {
        static final Read NOTHING = new Read(Optional.empty(), Optional.empty());
    }

    /** A file's bytes, or nothing where it cannot be read. */
    Optional<byte[]> bytes(String path, Findings findings) {
        boolean release = path.startsWith("clauses/releases/");
        int largest = release ? LARGEST_RELEASE : LARGEST;
        return bytes.read(path, largest, Place.startOf(path), findings);
    }

    /** What a file's bytes say. */
    static Read read(String path, byte[] bytes, Findings findings) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        String text;
        try {
            text =
                    UTF_8.newDecoder()
                            .onMalformedInput(CodingErrorAction.REPORT)
                            .onUnmappableCharacter(CodingErrorAction.REPORT)
                            .decode(buffer)
                            .toString();
        } catch (CharacterCodingException e) {
            notUtf8(path, bytes, buffer.position(), findings);
            return new Read(Optional.of(file(path, new String(bytes, UTF_8))), Optional.empty());
        }
        if (text.startsWith(MARK)) {
            findings.report(
                    Diagnostic.of(LoadProblem.BYTE_ORDER_MARK, Place.startOf(path))
                            .hint("save the file as UTF-8 without a byte order mark (BOM)"));
            findings.leaveOut();
            text = text.substring(MARK.length());
        }
        TextFile file = file(path, text);
        return new Read(Optional.of(file), HiddenCharacters.refuse(file, findings));
    }

    private static TextFile file(String path, String text) {
        return TextFile.of(
                path, Normalizer.normalize(text.replace("\r\n", "\n"), Normalizer.Form.NFC));
    }

    private static void notUtf8(String path, byte[] bytes, int at, Findings findings) {
        String[] before = new String(bytes, 0, at, UTF_8).split("\n", -1);
        Place place = new Place(path, before.length, before[before.length - 1].length() + 1);
        findings.report(
                Diagnostic.of(LoadProblem.NOT_UTF8, place)
                        .hint(
                                "save the file as UTF-8; editors offer it under Save as or Encoding"));
    }
}
