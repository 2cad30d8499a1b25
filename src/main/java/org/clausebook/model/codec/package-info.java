/**
 * The text tree, and whole policies, as JSON and back, without loss: takes and gives values,
 * whatever holds them. Used wherever a tree outlives a run.
 */
@NullMarked
package org.clausebook.model.codec;

import org.jspecify.annotations.NullMarked;
