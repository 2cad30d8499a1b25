package org.clausebook.render;

import java.util.List;
import java.util.regex.Pattern;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Diagnostics;
import org.clausebook.diagnostic.Place;
import org.clausebook.diagnostic.Suggestion;

/** Looks at a workspace's own templates before any page is made of them. */
public final class TemplateCheck {

    private static final Pattern NAMED = Pattern.compile("<#(?:import|include)\\s+\"([^\"]+)\"");

    private final Templates templates;
    private final OwnTemplates own;

    public TemplateCheck(Templates templates) {
        this.templates = templates;
        this.own = templates.own();
    }

    /** Reports what cannot be read, and what nothing uses. */
    public void report(Diagnostics diagnostics) {
        List<String> names = own.names();
        for (String name : names) {
            if (!Templates.NAMES.contains(name) && !imported(name, names)) {
                String path = OwnTemplates.FOLDER + "/" + name;
                diagnostics.report(
                        Diagnostic.of(TemplateProblem.STRAY_TEMPLATE, Place.startOf(path), path)
                                .hint(Suggestion.didYouMean(name, Templates.NAMES)));
            }
            if (name.endsWith(".ftlh") || name.endsWith(".ftl")) {
                try {
                    templates.read(name);
                } catch (BrokenTemplate broken) {
                    diagnostics.report(broken.diagnostic());
                }
            }
        }
    }

    private boolean imported(String name, List<String> names) {
        String file = name.substring(name.lastIndexOf('/') + 1);
        return names.stream()
                .filter(other -> other.endsWith(".ftlh") || other.endsWith(".ftl"))
                .flatMap(other -> NAMED.matcher(own.text(other)).results())
                .map(match -> match.group(1))
                .anyMatch(named -> named.equals(file) || named.endsWith("/" + file));
    }
}
