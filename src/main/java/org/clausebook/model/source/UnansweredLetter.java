package org.clausebook.model.source;

import java.time.LocalDate;

/**
 * A letter that asked for a decision and got none, so that what the file says of such letters was
 * done.
 *
 * @param letter the day of the letter
 * @param replyBy the last day for an answer
 * @param code the figures that the letter stated for the case
 * @param on the day, after the last one, on which it was written down
 */
public record UnansweredLetter(LocalDate letter, LocalDate replyBy, String code, LocalDate on) {}
