/**
 * The composed document as a PDF: takes the page that {@code PrintRenderer} writes, gives the bytes
 * of a tagged file for reading aloud and for keeping (PDF/UA-1 and PDF/A-2a). It may not read a
 * clock, open a file or ask a network for anything.
 */
@NullMarked
package org.clausebook.render.pdf;

import org.jspecify.annotations.NullMarked;
