package org.clausebook.compose;

/** One answer for each kind of cover line. */
public interface CoverCases<R> {
    R identity(CoverPart.Identity identity);

    R crest(CoverPart.Crest crest);

    R name(CoverPart.Name name);

    R motto(CoverPart.Motto motto);

    R title(CoverPart.Title title);

    R words(CoverPart.Words words);

    R verse(CoverPart.Verse verse);

    R fact(CoverPart.Fact fact);
}
