/**
 * Two states of one policy: takes both as numbered policies, gives what changed between them, how
 * much it matters and why. It changes nothing and reads no file.
 */
@NullMarked
package org.clausebook.compare;

import org.jspecify.annotations.NullMarked;
