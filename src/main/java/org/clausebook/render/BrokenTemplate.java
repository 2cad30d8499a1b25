package org.clausebook.render;

import java.util.Optional;
import org.clausebook.diagnostic.Diagnostic;

/**
 * A template of the provider's own that cannot be used: thrown where pages are made, told by
 * whoever asked for them.
 */
public final class BrokenTemplate extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Diagnostic diagnostic;
    private final transient Optional<String> line;

    BrokenTemplate(Diagnostic diagnostic, Optional<String> line, Throwable cause) {
        super(diagnostic.place() + ": " + diagnostic.message(), cause);
        this.diagnostic = diagnostic;
        this.line = line;
    }

    public Diagnostic diagnostic() {
        return diagnostic;
    }

    /** The line of the template that it is about. */
    public Optional<String> line() {
        return line;
    }
}
