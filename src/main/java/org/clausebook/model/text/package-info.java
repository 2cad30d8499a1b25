/**
 * The text tree: blocks and runs, each with an address and an origin. One tree for the cache, the
 * page, the PDF, the record and the comparison; it needs no files and knows no school.
 */
@NullMarked
package org.clausebook.model.text;

import org.jspecify.annotations.NullMarked;
