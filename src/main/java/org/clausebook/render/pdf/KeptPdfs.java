package org.clausebook.render.pdf;

import org.clausebook.kept.FileCache;

/** Makes each PDF once, and takes it from the cache from then on. */
public final class KeptPdfs implements PdfMaker {

    private final PdfMaker engine;
    private final FileCache cache;

    public KeptPdfs(PdfMaker engine, FileCache cache) {
        this.engine = engine;
        this.cache = cache;
    }

    @Override
    public String version() {
        return engine.version();
    }

    @Override
    public byte[] toPdf(String xhtml, PdfDetails details) {
        return cache.get(
                version() + "\n" + details + "\n" + xhtml, () -> engine.toPdf(xhtml, details));
    }
}
