package org.clausebook.load;

import java.util.Optional;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.load.Node.Scalar;
import org.clausebook.model.source.Passage;

/** Makes marked-up texts whose every character can be found again in the file. */
final class Passages {

    private Passages() {}

    static Optional<Passage> of(Scalar typed, Findings findings) {
        if (!typed.asTyped()) {
            findings.report(
                    Diagnostic.of(LoadProblem.QUOTED_PROSE, typed.at())
                            .underline(typed.width())
                            .hint("type a bar and the text below it, without quotes"));
            findings.leaveOut();
            return Optional.empty();
        }
        return Optional.of(new Passage(typed.text(), typed.textAt(), typed.indent()));
    }
}
