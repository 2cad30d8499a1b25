package org.clausebook.render.pdf;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.clausebook.compose.Document;
import org.clausebook.words.Words;

/**
 * What a PDF says of itself, outside its pages.
 *
 * @param title shown in the window's title bar
 * @param author the school, or the schools, that the document belongs to
 * @param subject one sentence on what the document is
 * @param language a language tag, such as {@code en-GB}
 * @param made the moment to print as the date of making, in whole seconds; given, never the clock
 * @param seed what makes the file's identifier its own, such as the check code; the same seed gives
 *     the same identifier
 */
public record PdfDetails(
        String title, String author, String subject, String language, Instant made, String seed) {

    public PdfDetails {
        if (title.isBlank()) {
            throw new IllegalArgumentException("a PDF needs a title");
        }
        if (!language.matches("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*")) {
            throw new IllegalArgumentException("not a language tag: " + language);
        }
        made = made.truncatedTo(ChronoUnit.SECONDS);
    }

    /**
     * What the PDF of a document says of itself.
     *
     * @param made the day to print as that of making, from its first second in UTC
     */
    public static PdfDetails of(Document document, Words words, LocalDate made, String seed) {
        return new PdfDetails(
                document.title(),
                document.school(),
                words.say("pdf.subject", document.title(), document.school()),
                document.language(),
                made.atStartOfDay(ZoneOffset.UTC).toInstant(),
                seed);
    }
}
