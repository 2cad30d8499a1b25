package org.clausebook.edition;

import java.time.LocalDate;

/**
 * What every record about an earlier edition says.
 *
 * @param of the edition that it is about
 * @param reason why, for all readers
 * @param by the body or role that decided, never a person's name
 */
public record Notice(EditionNumber of, LocalDate recorded, String reason, String by) {}
