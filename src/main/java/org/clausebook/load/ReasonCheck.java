package org.clausebook.load;

import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.load.Node.Entry;
import org.clausebook.load.Node.Mapping;
import org.clausebook.load.Node.Scalar;
import org.clausebook.load.Node.Sequence;
import org.clausebook.words.OneSentence;

/**
 * A reason is for everybody, and one sentence. It stands in records, on history pages and in feeds
 * in lines of their own; what goes beyond it belongs into a note.
 */
final class ReasonCheck {

    private static final String REASON = "reason";

    private final Findings findings;

    ReasonCheck(Findings findings) {
        this.findings = findings;
    }

    /** Looks at every reason of a file, wherever it stands. */
    void check(Node node) {
        if (node instanceof Mapping keys) {
            keys.entries().values().forEach(this::entry);
        } else if (node instanceof Sequence list) {
            list.items().forEach(this::check);
        }
    }

    private void entry(Entry entry) {
        if (!entry.key().equals(REASON)) {
            check(entry.value());
        } else if (entry.value() instanceof Scalar typed && !OneSentence.is(typed.text())) {
            findings.report(
                    Diagnostic.of(LoadProblem.REASON_NOT_ONE_SENTENCE, typed.at())
                            .underline(typed.width())
                            .hint(
                                    "say why in one sentence; what only the provider is to know goes under note"));
        }
    }
}
