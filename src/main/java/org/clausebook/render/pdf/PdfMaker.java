package org.clausebook.render.pdf;

/** Turns finished pages into PDFs; a trial that asks only what is on the page brings its own. */
public interface PdfMaker {

    /** Changes whenever the same page may give other bytes. */
    String version();

    /**
     * The PDF of a page.
     *
     * @param xhtml well-formed XML without a document type, so that letters stand for themselves
     *     and not as named entities
     * @throws IllegalArgumentException when the page is not well-formed
     */
    byte[] toPdf(String xhtml, PdfDetails details);
}
