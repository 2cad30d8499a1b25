/**
 * Takes a composed document and gives marked-up text: what all outputs share. It escapes every word
 * and loads nothing but the templates around the document.
 */
@NullMarked
package org.clausebook.render;

import org.jspecify.annotations.NullMarked;
