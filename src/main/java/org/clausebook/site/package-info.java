/**
 * Takes finished files; puts them where readers find them, a school at a time, so that a reader
 * sees the whole old folder or the whole new one. Knows paths, the cache and the disk, nothing of
 * what the files say.
 */
@NullMarked
package org.clausebook.site;

import org.jspecify.annotations.NullMarked;
