package org.clausebook.render.pdf;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The address by which a page of XHTML says that a box on it is to be filled in: {@code
 * field:text:full-name:required}.
 *
 * @param name the field's name, unlike any other in the file
 */
record FieldAddress(Kind kind, String name, boolean required) {

    static final Pattern PATTERN =
            Pattern.compile("field:(text|check|sig):([A-Za-z][A-Za-z0-9_-]{0,63})(:required)?");

    /** What a field takes. */
    enum Kind {
        TEXT,
        CHECK,
        SIG
    }

    static FieldAddress parse(String address) {
        Matcher parts = PATTERN.matcher(address);
        if (!parts.matches()) {
            throw new IllegalArgumentException("not the address of a field: " + address);
        }
        Kind kind = Kind.valueOf(parts.group(1).toUpperCase(Locale.ROOT));
        return new FieldAddress(kind, parts.group(2), parts.group(3) != null);
    }
}
