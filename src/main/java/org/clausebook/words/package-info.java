/**
 * The words that the product itself prints, in one file for each language, and how dates are
 * written.
 */
@NullMarked
package org.clausebook.words;

import org.jspecify.annotations.NullMarked;
