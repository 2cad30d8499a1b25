/**
 * Takes days and what falls on them; gives the file that calendar programs read. Decides nothing
 * about what belongs into it and chooses no words.
 */
@NullMarked
package org.clausebook.render.calendar;

import org.jspecify.annotations.NullMarked;
