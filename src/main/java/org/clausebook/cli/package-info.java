/**
 * The command line: the only place with a clock, an environment and a console. Each command reads
 * its settings, makes one call and writes a report.
 */
@NullMarked
package org.clausebook.cli;

import org.jspecify.annotations.NullMarked;
