package org.clausebook.check;

import org.clausebook.diagnostic.Diagnostics;

/** One question asked of every policy. */
interface Rule {

    void check(Checked checked, Diagnostics diagnostics);
}
