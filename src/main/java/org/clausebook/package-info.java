/**
 * The pipeline: takes a workspace and a date, gives every school's documents, stage by stage.
 *
 * <p>It may not read a clock, an environment or a console; {@code org.clausebook.cli} does that.
 */
@NullMarked
package org.clausebook;

import org.jspecify.annotations.NullMarked;
