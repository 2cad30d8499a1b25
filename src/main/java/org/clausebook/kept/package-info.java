/**
 * Keeps between runs what takes long to make, and gives it back only where it is whole; it may not
 * know what it keeps. Of two runs at once it lets one write.
 */
@NullMarked
package org.clausebook.kept;

import org.jspecify.annotations.NullMarked;
