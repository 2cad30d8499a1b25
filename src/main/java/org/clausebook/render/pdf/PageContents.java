package org.clausebook.render.pdf;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** What is drawn on the pages of a file, open for the last changes. */
final class PageContents {

    private final Map<COSDictionary, PageContent> byPage = new HashMap<>();

    PageContents(PDDocument pdf) throws IOException {
        for (PDPage page : pdf.getPages()) {
            byPage.put(page.getCOSObject(), new PageContent(page));
        }
    }

    /**
     * Whether a stretch is leader dots; if so, it becomes decoration and must leave the structure.
     */
    boolean dropLeader(TagKid.Content content) {
        PageContent page = byPage.get(content.page());
        return page != null && page.dropLeader(content.number());
    }

    void write() throws IOException {
        for (PageContent page : byPage.values()) {
            page.write();
        }
    }
}
