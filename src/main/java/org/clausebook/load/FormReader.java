package org.clausebook.load;

import org.clausebook.model.source.FormSpec;

/** Reads what an outline or profile says of the form for one role. */
final class FormReader {

    private FormReader() {}

    static FormSpec read(Fields fields) {
        return new FormSpec(
                KnownWords.audience(fields, "role"),
                fields.maybeText("title"),
                fields.maybeProse("intro"),
                fields.proses("statements"),
                fields.scope().layer(),
                fields.at());
    }
}
