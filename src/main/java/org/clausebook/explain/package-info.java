/**
 * Takes a numbered policy; gives its text line by line with where each word comes from. It reads
 * what resolving recorded and works nothing out again.
 */
@NullMarked
package org.clausebook.explain;

import org.jspecify.annotations.NullMarked;
