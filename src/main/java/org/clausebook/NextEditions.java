package org.clausebook;

import org.clausebook.model.source.Next;

/** What is known of the editions in preparation beyond what the schools' files say. */
public interface NextEditions {

    /** Nothing but what the files say. */
    NextEditions AS_TYPED = (document, typed) -> typed;

    /** What to take the edition in preparation of a document to be. */
    Next of(DocumentId document, Next typed);
}
