/**
 * A policy of one school as resolving and numbering leave it: what everything after them reads,
 * whether it is a draft or a published edition.
 */
@NullMarked
package org.clausebook.model.policy;

import org.jspecify.annotations.NullMarked;
