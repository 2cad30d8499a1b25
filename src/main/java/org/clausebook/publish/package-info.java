/**
 * From drafts to editions: works out number, class and dates of the editions in preparation, keeps
 * the texts put to those who approve them, and publishes what was approved. It asks nobody and
 * prints nothing on a terminal.
 */
@NullMarked
package org.clausebook.publish;

import org.jspecify.annotations.NullMarked;
