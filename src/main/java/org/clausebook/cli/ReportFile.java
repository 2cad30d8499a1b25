package org.clausebook.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.clausebook.DocumentPrinting;
import org.clausebook.compose.Document;
import org.clausebook.edition.RealDisk;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/**
 * Where a report goes: text for people and programs is printed, pages and PDFs are written to a
 * file, and so is text where a file is named.
 */
final class ReportFile {

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description =
                    "The file to write. Default for a page or PDF: a name that says what it is, here.")
    private @Nullable Path out;

    /** Lines for people. */
    void text(Command command, Iterable<String> lines) {
        print(command, String.join("\n", lines));
    }

    /** Text or JSON, with a line's end behind it. */
    void print(Command command, String text) {
        if (out == null) {
            command.surroundings.out().print(text + "\n");
            command.surroundings.out().flush();
        } else {
            write(command, text + "\n", out);
        }
    }

    /**
     * One page that needs no other file.
     *
     * @param name the file's usual name without its ending
     */
    void page(Command command, Document document, String name) {
        String page = DocumentPrinting.in(command.root()).page(document);
        write(command, page, file(name + ".html"));
    }

    /**
     * A PDF.
     *
     * @param name the file's usual name without its ending
     */
    void pdf(Command command, Document document, String name) {
        byte[] pdf = DocumentPrinting.in(command.root()).pdf(document, command.today());
        write(command, pdf, file(name + ".pdf"));
    }

    private Path file(String usual) {
        return out == null ? Path.of(usual) : out;
    }

    private static void write(Command command, String text, Path file) {
        write(command, text.getBytes(StandardCharsets.UTF_8), file);
    }

    private static void write(Command command, byte[] bytes, Path file) {
        Path target = command.at(file);
        try {
            new RealDisk().replace(target, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        command.say("wrote " + file.toString().replace('\\', '/'));
    }
}
