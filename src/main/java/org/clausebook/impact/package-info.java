/**
 * Whom a change of the library reaches: takes each policy before and after it, gives for each what
 * changes in it, what somebody has to decide and who signs again. It resolves nothing and reads no
 * file.
 */
@NullMarked
package org.clausebook.impact;

import org.jspecify.annotations.NullMarked;
