package org.clausebook;

import java.util.List;
import java.util.Optional;
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
    private Optional<OwnTemplates> templates = Optional.empty();
    private List<Diagnostic> templateProblems = List.of();

    private Memory(ProseParser parser) {
        this.parser = parser;
    }

    /** Nothing yet but what earlier runs have kept of the texts of the request's workspace. */
    public static Memory of(Request request) {
        return new Memory(ProseParser.caching(request.kept().resolve("texts")));
    }

    /**
     * The provider's own templates as they are now.
     *
     * @param found what is wrong with them, looked at anew where one of them has changed
     */
    OwnTemplates templates(Request request, Diagnostics found) {
        OwnTemplates now = OwnTemplates.of(request.root());
        if (templates.filter(now::sayTheSame).isEmpty()) {
            Diagnostics wrong = new Diagnostics();
            new TemplateCheck(Templates.in(request.root().resolve(OwnTemplates.FOLDER)))
                    .report(wrong);
            templates = Optional.of(now);
            templateProblems = wrong.sorted();
        }
        found.reportAll(templateProblems);
        return now;
    }

    KnownFiles files() {
        return files;
    }

    ProseParser parser() {
        return parser;
    }
}
