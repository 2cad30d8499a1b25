/**
 * Shows the drafts in a browser on the same machine while their files are being written: reads
 * again what was saved, makes a page when it is asked for, and says in the page what is wrong. It
 * keeps pages in memory alone and writes into no folder that is built or uploaded.
 */
@NullMarked
package org.clausebook.preview;

import org.jspecify.annotations.NullMarked;
