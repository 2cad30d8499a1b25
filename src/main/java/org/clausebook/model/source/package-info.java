/**
 * What the files of a workspace say, typed and with its places, before anything is chosen or
 * resolved: library, register, clauses, outlines and profiles.
 */
@NullMarked
package org.clausebook.model.source;

import org.jspecify.annotations.NullMarked;
