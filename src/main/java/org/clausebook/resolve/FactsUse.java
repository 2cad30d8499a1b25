package org.clausebook.resolve;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Diagnostics;
import org.clausebook.diagnostic.Place;
import org.clausebook.model.source.Clause;
import org.clausebook.model.source.Condition;
import org.clausebook.model.source.OutlineCases;
import org.clausebook.model.source.OutlineItem;
import org.clausebook.model.source.Profile;
import org.clausebook.model.source.Workspace;

/**
 * Which facts of schools anything asks for: a clause, a variant, a source or an outline. One that
 * nothing asks for is stated in vain, nation and status apart, which every school states.
 */
public final class FactsUse implements OutlineCases<Boolean> {

    private static final Set<String> ALWAYS = Set.of("nation", "status");

    private final Set<String> asked = new HashSet<>(ALWAYS);

    public FactsUse(Workspace workspace) {
        workspace.clauses().values().forEach(this::clause);
        workspace.sources().values().forEach(source -> ask(source.appliesWhen()));
        workspace
                .outlines()
                .values()
                .forEach(
                        outline -> {
                            items(outline.opening());
                            items(outline.body());
                        });
        profiles(workspace.profiles().values());
    }

    private void clause(Clause clause) {
        ask(clause.appliesWhen());
        clause.versions().stream()
                .flatMap(version -> version.variants().values().stream())
                .forEach(variant -> ask(variant.appliesWhen()));
    }

    /** Sections that a profile adds may ask, too. */
    private void profiles(Collection<Profile> profiles) {
        profiles.stream()
                .flatMap(profile -> profile.policies().values().stream())
                .flatMap(policy -> policy.add().stream())
                .forEach(addition -> items(List.of(addition.item())));
    }

    private void ask(Condition condition) {
        asked.addAll(condition.facts().keySet());
    }

    private void items(List<OutlineItem> items) {
        items.forEach(
                item -> {
                    ask(item.when());
                    item.on(this);
                });
    }

    @Override
    public Boolean part(OutlineItem.Part part) {
        items(part.body());
        return Boolean.TRUE;
    }

    @Override
    public Boolean section(OutlineItem.Section section) {
        items(section.body());
        return Boolean.TRUE;
    }

    @Override
    public Boolean clause(OutlineItem.ClauseUse clause) {
        return Boolean.TRUE;
    }

    @Override
    public Boolean definitions(OutlineItem.Definitions definitions) {
        return Boolean.TRUE;
    }

    /** Reports the facts of a profile that nothing asks for. */
    public void reportUnused(Profile profile, Diagnostics diagnostics) {
        profile.facts()
                .forEach(
                        (fact, values) -> {
                            if (!asked.contains(fact)) {
                                Place at = values.get(0).at();
                                diagnostics.report(
                                        Diagnostic.of(ResolveProblem.FACT_UNUSED, at, fact)
                                                .underline(values.get(0).is().length())
                                                .about(profile.id() + "/" + fact));
                            }
                        });
    }
}
