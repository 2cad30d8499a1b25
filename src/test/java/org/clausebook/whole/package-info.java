/**
 * The whole program on real input: the demonstration and five documents as schools received them,
 * from the files to pages and PDFs.
 */
package org.clausebook.whole;
