package org.clausebook.render;

/**
 * Marked-up text in the making, well formed as XML and valid as HTML; all words pass through {@link
 * Escape}.
 *
 * <pre>{@code new Markup().open("p", Attributes.css("motto")).text("Kind & brave").close("p")}
 * </pre>
 */
public final class Markup {

    private final StringBuilder written = new StringBuilder();

    /** A start tag without attributes. */
    public Markup open(String tag) {
        return open(tag, Attributes.none());
    }

    /** A start tag. */
    public Markup open(String tag, Attributes attributes) {
        written.append('<').append(tag).append(attributes).append('>');
        return this;
    }

    /** An end tag. */
    public Markup close(String tag) {
        written.append("</").append(tag).append('>');
        return this;
    }

    /** An element that can hold nothing, such as {@code img}. */
    public Markup empty(String tag, Attributes attributes) {
        written.append('<').append(tag).append(attributes).append("/>");
        return this;
    }

    /** Words, escaped. */
    public Markup text(String words) {
        written.append(Escape.html(words));
        return this;
    }

    /** Markup that is finished and safe, such as a crest's drawing. */
    public Markup finished(String markup) {
        written.append(markup);
        return this;
    }

    /** A new line, for whoever reads the source. */
    public Markup line() {
        written.append('\n');
        return this;
    }

    @Override
    public String toString() {
        return written.toString();
    }
}
