/**
 * Two texts of one clause: takes both as trees, gives the newer one with what was added, removed
 * and moved marked in it, word by word. Taking all that is marked as added gives the newer text
 * back, and refusing it the older one. It knows no policy, no cause and no page.
 */
@NullMarked
package org.clausebook.compare.redline;

import org.jspecify.annotations.NullMarked;
