/**
 * Takes the files of a workspace and gives what they say as typed records with exact places, or
 * problems that name the line. It checks each file's characters, shape and ids, but follows no
 * reference from one clause to another and parses no prose. The only package that knows YAML and
 * JSON Schema.
 */
@NullMarked
package org.clausebook.load;

import org.jspecify.annotations.NullMarked;
