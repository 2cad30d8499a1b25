/**
 * Takes a resolved policy; gives the number of each section and paragraph and what each reference
 * prints. Numbers are made here and nowhere else.
 */
@NullMarked
package org.clausebook.number;

import org.jspecify.annotations.NullMarked;
