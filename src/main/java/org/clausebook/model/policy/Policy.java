package org.clausebook.model.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.clausebook.diagnostic.Place;
import org.clausebook.model.source.Layout;
import org.clausebook.model.source.Next;
import org.clausebook.model.source.Ordered;
import org.clausebook.model.source.Readers;
import org.clausebook.model.source.Source;
import org.clausebook.model.text.Run;

/**
 * A policy of one school, resolved: no setting, exception or choice is open.
 *
 * @param owner the profile whose document it is
 * @param id the name of its folder and page, for ever
 * @param language of the words that the product adds, such as {@code en-GB}
 * @param issuers under whose names it stands, in order; one but for a group's own document
 * @param inForce the day that chose its versions
 * @param layout complete: every key is set but {@code contents}, where there is none
 * @param control the lines of document control
 * @param filled what the names print that are filled in for every policy: {@code title}, {@code
 *     school-name}, {@code in-force} ...
 * @param sources what its clauses rest on, in the order of first citing
 * @param forms one for each role that signs
 */
public record Policy(
        String owner,
        String id,
        String language,
        List<Run> title,
        List<Issuer> issuers,
        LocalDate inForce,
        Readers readers,
        boolean asReceived,
        Layout layout,
        List<ControlLine> control,
        Map<String, List<Run>> filled,
        List<Node> opening,
        List<Node> body,
        Map<String, Setting> settings,
        List<Choice> choices,
        List<Source> sources,
        List<Related> related,
        List<RoleForm> forms,
        Next next,
        Place at) {
    public Policy {
        title = List.copyOf(title);
        issuers = List.copyOf(issuers);
        opening = List.copyOf(opening);
        body = List.copyOf(body);
        control = List.copyOf(control);
        filled = Ordered.copyOf(filled);
        settings = Ordered.copyOf(settings);
        choices = List.copyOf(choices);
        sources = List.copyOf(sources);
        related = List.copyOf(related);
        forms = List.copyOf(forms);
    }

    /** The same policy with other text. */
    public Policy with(
            List<ControlLine> lines,
            List<Node> newOpening,
            List<Node> newBody,
            List<RoleForm> newForms) {
        return new Policy(
                owner,
                id,
                language,
                title,
                issuers,
                inForce,
                readers,
                asReceived,
                layout,
                lines,
                filled,
                newOpening,
                newBody,
                settings,
                choices,
                sources,
                related,
                newForms,
                next,
                at);
    }
}
