/**
 * Two states of a policy, word by word: takes both as numbered policies, gives the newer one with
 * what was added, removed and moved marked in it, and for each mark what caused it. Taking all that
 * is marked as added gives the newer text back, and refusing it the older one. It knows no page.
 */
@NullMarked
package org.clausebook.compare.redline;

import org.jspecify.annotations.NullMarked;
