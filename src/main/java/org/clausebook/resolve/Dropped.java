package org.clausebook.resolve;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.model.source.Outline;
import org.clausebook.model.source.Placed;
import org.clausebook.model.source.PolicyChoice;
import org.clausebook.model.source.Profile;
import org.clausebook.model.source.Workspace;

/**
 * Tells the clauses that a model policy has dropped from those that it never had: releases keep a
 * copy of it.
 */
final class Dropped {

    private final Workspace workspace;
    private final String policy;
    private final Set<String> had = new LinkedHashSet<>();

    Dropped(Making making) {
        this.workspace = making.workspace;
        this.policy = making.choice.id();
        String outline = making.choice.outline().value();
        workspace.releases().heldBy(making.inForce).stream()
                .flatMap(
                        release ->
                                Optional.ofNullable(release.copy().outlines().get(outline))
                                        .stream())
                .forEach(copy -> had.addAll(clauses(copy.thing())));
        Optional.ofNullable(workspace.outlines().get(outline))
                .ifPresent(now -> had.removeAll(clauses(now)));
    }

    /**
     * Whether the model policy had a clause that is not in the policy now; for a group's choice,
     * only if no member has it now, since a choice that any of them needs is not in vain.
     */
    boolean has(Layer layer, String clause) {
        return had.contains(clause)
                && (layer.owner() || members(layer).noneMatch(one -> mayHave(one, clause)));
    }

    /** What to say of a choice that has nothing left to do. */
    static Diagnostic idle(Placed<String> clause) {
        return Diagnostic.of(ResolveProblem.NO_LONGER_IN_POLICY, clause.at(), clause.value())
                .underline(clause.value().length())
                .hint("take it out of the file");
    }

    private Stream<Profile> members(Layer group) {
        return workspace.profiles().values().stream()
                .filter(profile -> workspace.groupsAbove(profile).contains(group.profile()));
    }

    /** Its model policy has the clause or a layer adds it, whoever leaves it out again. */
    private boolean mayHave(Profile member, String clause) {
        return Optional.ofNullable(member.policies().get(policy)).stream()
                .flatMap(choice -> Stream.concat(outline(choice), added(member, choice)))
                .anyMatch(clause::equals);
    }

    private Stream<String> outline(PolicyChoice choice) {
        return Optional.ofNullable(workspace.outlines().get(choice.outline().value())).stream()
                .flatMap(outline -> clauses(outline).stream());
    }

    private Stream<String> added(Profile member, PolicyChoice choice) {
        return Layer.of(workspace, member, choice).stream()
                .flatMap(layer -> layer.choice().stream())
                .flatMap(said -> said.add().stream())
                .flatMap(addition -> OutlineIds.of(List.of(addition.item())).clauses.stream());
    }

    private static Set<String> clauses(Outline outline) {
        OutlineIds ids = OutlineIds.of(outline.opening());
        ids.map(outline.body());
        return ids.clauses;
    }
}
