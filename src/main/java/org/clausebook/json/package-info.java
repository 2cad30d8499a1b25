/**
 * JSON values, one writer, one strict reader with limits, and digests. Takes and gives text; knows
 * nothing of what the values mean and opens no files.
 */
@NullMarked
package org.clausebook.json;

import org.jspecify.annotations.NullMarked;
