/**
 * Takes what is new on a site; gives the feed in which programs read it. Decides nothing about what
 * belongs into it and chooses no words.
 */
@NullMarked
package org.clausebook.render.feed;

import org.jspecify.annotations.NullMarked;
