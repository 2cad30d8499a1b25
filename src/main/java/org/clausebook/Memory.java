package org.clausebook;

import org.clausebook.load.KnownFiles;
import org.clausebook.prose.ProseParser;

/**
 * What a process remembers of a workspace that it reads more than once: each reading costs what has
 * changed since the last, and comes to the same as a first one.
 */
public final class Memory {

    private final KnownFiles files = new KnownFiles();
    private final ProseParser parser;

    private Memory(ProseParser parser) {
        this.parser = parser;
    }

    /** Nothing yet but what earlier runs have kept of the texts of the request's workspace. */
    public static Memory of(Request request) {
        return new Memory(ProseParser.caching(request.kept().resolve("texts")));
    }

    KnownFiles files() {
        return files;
    }

    ProseParser parser() {
        return parser;
    }
}
