package org.clausebook.check.wording;

import java.util.function.Consumer;
import org.clausebook.diagnostic.Diagnostic;

/** One thing that the words of a text should not do. */
interface WordingRule {

    void check(Wording wording, Consumer<Diagnostic> found);
}
