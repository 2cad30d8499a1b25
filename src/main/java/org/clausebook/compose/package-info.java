/**
 * Takes a numbered policy and gives its document, or a form to sign: everything that is printed, in
 * reading order. It decides what stands where, never how that is marked up.
 */
@NullMarked
package org.clausebook.compose;

import org.jspecify.annotations.NullMarked;
