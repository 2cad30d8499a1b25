/**
 * Problems that a user can fix: where each stands, what was found, what was expected and what would
 * work; collected, sorted and printed together. Knows nothing of what is being checked.
 */
@NullMarked
package org.clausebook.diagnostic;

import org.jspecify.annotations.NullMarked;
