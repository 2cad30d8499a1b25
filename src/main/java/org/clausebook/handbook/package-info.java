/**
 * Takes a prepared workspace; gives the provider's pages as Markdown for the handbook: the register
 * of schools, the catalogue of clauses, the settings, the sources and every error explained.
 * Whatever a school typed is shown as typed.
 */
@NullMarked
package org.clausebook.handbook;

import org.jspecify.annotations.NullMarked;
