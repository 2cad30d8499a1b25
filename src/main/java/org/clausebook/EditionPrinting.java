package org.clausebook;

import java.nio.file.Path;
import org.clausebook.compose.AroundComposer;
import org.clausebook.compose.Document;
import org.clausebook.compose.Imprint;
import org.clausebook.compose.PolicyComposer;
import org.clausebook.edition.HistoryRecord;
import org.clausebook.json.Sha256;
import org.clausebook.load.SchoolFaces;
import org.clausebook.model.policy.Policy;
import org.clausebook.render.Templates;
import org.clausebook.render.pdf.PdfDetails;
import org.clausebook.render.pdf.PdfEngine;
import org.clausebook.render.pdf.PrintRenderer;
import org.clausebook.words.Words;

/**
 * Prints editions from their records: the library is not asked, and the product speaks the words
 * that the record keeps. Whom to ask and how to complain is what the school's file says on the day
 * of printing.
 */
public final class EditionPrinting {

    private final Templates templates;
    private final PdfEngine engine;
    private final SchoolFaces faces;

    private EditionPrinting(Templates templates, PdfEngine engine, SchoolFaces faces) {
        this.templates = templates;
        this.engine = engine;
        this.faces = faces;
    }

    /** Prints with the templates of a workspace. */
    public static EditionPrinting in(Path root) {
        return new EditionPrinting(
                Templates.in(root.resolve("templates")),
                new PdfEngine(),
                new SchoolFaces(root, Request.kept(root).resolve("sound")));
    }

    /** The PDF of an edition; the same record and templates give the same bytes. */
    public byte[] pdf(HistoryRecord.Edition edition) {
        return pdf(edition, Imprint.published(edition.check().figures()));
    }

    /** The PDF of a text that is put to those who approve it: marked as a draft, with its code. */
    public byte[] proposal(HistoryRecord.Edition edition) {
        return pdf(edition, Imprint.proposed(edition.check().figures()));
    }

    private byte[] pdf(HistoryRecord.Edition edition, Imprint imprint) {
        Words words = edition.words().elseEnglish();
        Policy policy = edition.text().policy();
        Document document = new PolicyComposer(words).compose(edition.text(), imprint);
        PrintRenderer renderer = new PrintRenderer(templates, words);
        String xhtml =
                policy.asReceived()
                        ? renderer.policy(document)
                        : renderer.policy(
                                document,
                                new AroundComposer(words)
                                        .policy(policy, faces.of(edition.link().owner())));
        String seed = edition.check().digest() + Sha256.of(xhtml);
        return engine.toPdf(xhtml, PdfDetails.of(document, words, edition.recorded(), seed));
    }
}
