/**
 * Colours and what the eye makes of them: contrast, and the nearest colour that has enough of it.
 * Takes and gives values alone; knows no school and no page.
 */
@NullMarked
package org.clausebook.colour;

import org.jspecify.annotations.NullMarked;
