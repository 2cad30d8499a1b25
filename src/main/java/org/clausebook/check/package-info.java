/**
 * Takes a numbered policy; reports what is wrong with the whole of it: clauses that contradict each
 * other, or lack one that they need, and sources that no longer hold. One class a rule; none
 * changes anything.
 */
@NullMarked
package org.clausebook.check;

import org.jspecify.annotations.NullMarked;
