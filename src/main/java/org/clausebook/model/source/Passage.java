package org.clausebook.model.source;

import org.clausebook.diagnostic.Place;

/**
 * A marked-up text as it was typed, before parsing.
 *
 * @param text its lines without the indentation of the file, joined by line feeds
 * @param at where its first character stands
 * @param indent how many columns each further line is indented in the file; 0 for text on one line
 */
public record Passage(String text, Place at, int indent) {
    /**
     * Where a character of the text stands in its file; line and column count from 1 within the
     * text.
     */
    public Place place(int line, int column) {
        int file = at.line() + line - 1;
        return new Place(at.path(), file, line == 1 ? at.column() + column - 1 : indent + column);
    }
}
