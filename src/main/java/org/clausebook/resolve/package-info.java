/**
 * Takes the workspace, its parsed texts, a profile and a date; gives the policy that results, with
 * the origin of every word. One class a rule. It never parses, numbers, reads a file or asks the
 * day.
 */
@NullMarked
package org.clausebook.resolve;

import org.jspecify.annotations.NullMarked;
