package org.clausebook.render.pdf;

import org.apache.pdfbox.cos.COSDictionary;

/** What an element of a PDF's structure may hold. */
sealed interface TagKid permits Tag, TagKid.Content, TagKid.Area {

    /** A stretch of a page's content, by the number it has there. */
    record Content(COSDictionary page, int number) implements TagKid {}

    /** A link or a field: an area of a page. */
    record Area(COSDictionary page, COSDictionary annotation) implements TagKid {}
}
