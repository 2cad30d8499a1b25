/**
 * Clause text as it was typed to the text tree: takes passages, gives trees whose origins are the
 * places of the words. What is not on the short list of marks is a problem with its place. May not
 * look at settings, schools or numbers, and lets no HTML out of AsciidoctorJ, which only this
 * package uses.
 */
@NullMarked
package org.clausebook.prose;

import org.jspecify.annotations.NullMarked;
