package org.clausebook.render;

import java.util.Optional;

/** The attributes of one element, in the order given; values are escaped. */
public final class Attributes {

    private final StringBuilder written = new StringBuilder();

    private Attributes() {}

    /** No attributes yet. */
    public static Attributes none() {
        return new Attributes();
    }

    /** The attribute {@code class}. */
    public static Attributes css(String names) {
        return none().with("class", names);
    }

    /** One more attribute. */
    public Attributes with(String name, String value) {
        written.append(' ').append(name).append("=\"").append(Escape.html(value)).append('"');
        return this;
    }

    /** One more attribute where there is a value for it. */
    public Attributes with(String name, Optional<String> value) {
        value.ifPresent(v -> with(name, v));
        return this;
    }

    @Override
    public String toString() {
        return written.toString();
    }
}
