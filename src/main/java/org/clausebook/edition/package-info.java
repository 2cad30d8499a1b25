/**
 * Published editions: takes a numbered policy and its PDF, seals them in a record that is never
 * written again, reads records back, checks their chain, and says which held on a day. It prints
 * nothing and resolves nothing.
 */
@NullMarked
package org.clausebook.edition;

import org.jspecify.annotations.NullMarked;
