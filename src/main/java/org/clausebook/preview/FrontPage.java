package org.clausebook.preview;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clausebook.Draft;
import org.clausebook.SchoolDrafts;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Diagnostics;
import org.clausebook.model.source.Workspace;
import org.clausebook.render.Templates;
import org.clausebook.resolve.PolicyTitles;

/** The schools with their policies, and all that is wrong with them. */
final class FrontPage {

    private static final String PAGE = "front.ftlh";

    private final Templates templates;
    private final Trouble trouble;

    FrontPage(Templates templates, Trouble trouble) {
        this.templates = templates;
        this.trouble = trouble;
    }

    /**
     * The page as it is sent.
     *
     * @param allMade whether every school has been looked at
     */
    Dressing.Dressed of(Proofs proofs, boolean allMade) {
        Diagnostics all = new Diagnostics();
        all.reportAll(proofs.reading().problems());
        List<Map<String, Object>> schools = new ArrayList<>();
        for (SchoolDrafts site : proofs.sites()) {
            Optional<SchoolProofs> made =
                    allMade ? proofs.made(site.profile().id()) : Optional.empty();
            made.ifPresent(school -> all.reportAll(school.problems()));
            schools.add(school(proofs, site, made));
        }
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("schools", schools);
        values.put(
                "checked",
                allMade ? "All of them have been looked at." : "They are being looked at now.");
        String part = trouble.part(all.sorted(), proofs.reading().excerpts(), Trouble.Meaning.HERE);
        return Dressing.dress(templates.fill(PAGE, values), part);
    }

    private static Map<String, Object> school(
            Proofs proofs, SchoolDrafts site, Optional<SchoolProofs> made) {
        Workspace workspace = proofs.reading().workspace().orElseThrow();
        String id = site.profile().id();
        List<Map<String, Object>> policies = new ArrayList<>();
        for (Draft draft : site.drafts()) {
            String policy = draft.choice().id();
            Map<String, Object> values = new LinkedHashMap<>();
            values.put("id", policy);
            values.put(
                    "title", PolicyTitles.title(workspace, draft.owner(), policy).orElse(policy));
            values.put("stopped", made.map(school -> isStopped(school, policy)).orElse(false));
            policies.add(values);
        }
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("id", id);
        values.put("name", site.profile().name().value());
        values.put("policies", policies);
        values.put("stopped", made.map(school -> school.drafts().stopped()).orElse(false));
        made.ifPresent(school -> values.put("state", state(proofs, id, school)));
        return values;
    }

    private static boolean isStopped(SchoolProofs school, String policy) {
        return school.drafts().misread()
                || school.drafts().drafts().stream()
                        .anyMatch(
                                draft ->
                                        draft.choice().id().equals(policy)
                                                && draft.text().isEmpty());
    }

    private static String state(Proofs proofs, String id, SchoolProofs school) {
        List<Diagnostic> problems = proofs.problems(id);
        long errors = problems.stream().filter(Diagnostic::isError).count();
        String counted = Trouble.counted(errors, problems.size() - errors);
        if (school.drafts().stopped()) {
            return "Would not be built: " + counted;
        }
        return counted.isEmpty() ? "No errors" : counted;
    }
}
