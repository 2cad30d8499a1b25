package org.clausebook.preview;

import org.clausebook.kept.FileCache;
import org.clausebook.model.source.Library;
import org.clausebook.render.Templates;
import org.clausebook.render.pdf.PdfEngine;
import org.clausebook.render.pdf.PdfMaker;
import org.clausebook.site.DraftFolder;

/** What pages and PDFs are made with; another one where a template was saved. */
final class Printing {

    private final Templates templates;
    private final PdfMaker engine;
    private final FileCache pdfs;
    private final OriginPage origins;

    Printing(Templates templates, FileCache pdfs, OriginPage origins) {
        this.templates = templates;
        this.engine = new PdfEngine();
        this.pdfs = pdfs;
        this.origins = origins;
    }

    OriginPage origins() {
        return origins;
    }

    DraftFolder folder(Library library) {
        return new DraftFolder(library, templates, engine, pdfs);
    }
}
