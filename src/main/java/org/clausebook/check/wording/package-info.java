/**
 * Looks at words as people typed them, once a text and with no policy in sight: what a reader
 * should not find in any policy, whoever uses the text. Texts held as received are passed over.
 */
@NullMarked
package org.clausebook.check.wording;

import org.jspecify.annotations.NullMarked;
