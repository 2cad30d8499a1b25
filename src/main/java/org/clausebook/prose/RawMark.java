package org.clausebook.prose;

/**
 * A star or underscore that was left for AsciiDoc to read, in the order typed.
 *
 * @param opens whether it stands where bold or slanted words may begin
 */
record RawMark(char mark, boolean opens, Token.Spot spot) {}
