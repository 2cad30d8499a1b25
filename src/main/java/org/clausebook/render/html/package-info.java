/**
 * Takes a composed document and what surrounds it on a school's site, and gives the finished web
 * page. It writes no file.
 */
@NullMarked
package org.clausebook.render.html;

import org.jspecify.annotations.NullMarked;
