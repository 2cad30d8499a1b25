package org.clausebook;

import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Diagnostics;
import org.clausebook.load.KnownFiles;
import org.clausebook.prose.ProseParser;
import org.clausebook.render.OwnTemplates;
import org.clausebook.render.TemplateCheck;
import org.clausebook.render.Templates;

/**
 * What a process remembers of a workspace that it reads more than once: each reading costs what has
 * changed since the last, and comes to the same as a first one.
 */
public final class Memory {

    private final KnownFiles files = new KnownFiles();
    private final ProseParser parser;
    private Optional<Map<String, String>> templates = Optional.empty();
    private List<Diagnostic> templateProblems = List.of();

    private Memory(ProseParser parser) {
        this.parser = parser;
    }

    /** Nothing yet but what earlier runs have kept of the texts of the request's workspace. */
    public static Memory of(Request request) {
        return new Memory(ProseParser.caching(request.kept().resolve("texts")));
    }

    /** What is wrong with the templates, looked at anew where one of them has changed. */
    List<Diagnostic> templateProblems(Request request) {
        Optional<Map<String, String>> now = texts(OwnTemplates.of(request.root()));
        if (now.isEmpty() || !templates.equals(now)) {
            Diagnostics found = new Diagnostics();
            new TemplateCheck(Templates.in(request.root().resolve(OwnTemplates.FOLDER)))
                    .report(found);
            templates = now;
            templateProblems = found.sorted();
        }
        return templateProblems;
    }

    /** Nothing where one of them cannot be read, which whoever looks at them says. */
    private static Optional<Map<String, String>> texts(OwnTemplates own) {
        try {
            Map<String, String> texts = new TreeMap<>();
            own.names().forEach(name -> texts.put(name, own.text(name)));
            return Optional.of(texts);
        } catch (UncheckedIOException unread) {
            return Optional.empty();
        }
    }

    KnownFiles files() {
        return files;
    }

    ProseParser parser() {
        return parser;
    }
}
