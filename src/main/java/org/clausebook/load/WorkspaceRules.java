package org.clausebook.load;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Diagnostics;
import org.clausebook.diagnostic.Place;
import org.clausebook.diagnostic.Suggestion;
import org.clausebook.model.source.Clause;
import org.clausebook.model.source.CoverLine;
import org.clausebook.model.source.FactValue;
import org.clausebook.model.source.Layout;
import org.clausebook.model.source.Placed;
import org.clausebook.model.source.PolicyChoice;
import org.clausebook.model.source.Profile;
import org.clausebook.model.source.ProfileKind;
import org.clausebook.model.source.Waiver;
import org.clausebook.model.source.Workspace;

/** What holds between files: groups, names of profiles, ids that clauses had before. */
final class WorkspaceRules {

    private final Workspace workspace;
    private final Diagnostics diagnostics;

    WorkspaceRules(Workspace workspace, Diagnostics diagnostics) {
        this.workspace = workspace;
        this.diagnostics = diagnostics;
    }

    void check() {
        workspace.library().waivers().stream().map(Waiver::profile).forEach(this::profile);
        for (Profile profile : workspace.profiles().values()) {
            group(profile);
            nation(profile);
            profile.waivers().stream().map(Waiver::profile).forEach(this::profile);
            for (PolicyChoice policy : profile.policies().values()) {
                cover(policy.layout());
                policy.issuedFor().ifPresent(schools -> schools.forEach(this::profile));
            }
        }
        workspace.outlines().values().forEach(outline -> cover(outline.layout()));
        formerly();
    }

    /** A cover names schools that there are. */
    private void cover(Layout layout) {
        for (CoverLine line : layout.cover().orElse(List.of())) {
            if (line instanceof CoverLine.School school) {
                profile(school.id());
            }
        }
    }

    private Optional<Profile> profile(Placed<String> id) {
        Profile profile = workspace.profiles().get(id.value());
        boolean unread = workspace.unreadable().contains("schools/" + id.value() + "/school.yaml");
        if (profile == null && !unread) {
            diagnostics.report(
                    Diagnostic.of(LoadProblem.UNKNOWN_PROFILE, id.at(), id.value())
                            .underline(id.value().length())
                            .hint(hint(id.value())));
        }
        return Optional.ofNullable(profile);
    }

    private String hint(String id) {
        Set<String> known = workspace.profiles().keySet();
        String nearest = Suggestion.didYouMean(id, known);
        return nearest.isEmpty() && known.size() <= 20
                ? "known here: " + String.join(", ", known)
                : nearest;
    }

    /** Texts follow the law of one nation; a school of another has to wait until there are some. */
    private void nation(Profile profile) {
        Set<String> written = new LinkedHashSet<>();
        workspace.clauses().values().stream()
                .filter(clause -> clause.layer().equals(Scope.PROVIDER))
                .forEach(clause -> written.addAll(clause.jurisdiction()));
        boolean known =
                !written.isEmpty()
                        && workspace.unreadable().stream().noneMatch(p -> p.startsWith("clauses/"));
        for (FactValue nation : profile.facts().getOrDefault("nation", List.of())) {
            if (known && !written.contains(nation.is())) {
                diagnostics.report(
                        Diagnostic.of(LoadProblem.NO_TEXTS, nation.at(), nation.is())
                                .underline(nation.is().length())
                                .hint("the texts here are for " + String.join(", ", written)));
            }
        }
    }

    /** A group is a federation or trust, and no chain of groups leads back to where it began. */
    private void group(Profile profile) {
        if (profile.group().isEmpty()) {
            return;
        }
        Placed<String> named = profile.group().get();
        Optional<Profile> group = profile(named);
        if (group.isPresent() && group.get().kind() == ProfileKind.SCHOOL) {
            diagnostics.report(
                    Diagnostic.of(LoadProblem.GROUP_IS_SCHOOL, named.at(), named.value())
                            .underline(named.value().length())
                            .hint("a group's file says  kind: federation  or  kind: trust"));
        }
        Set<String> chain = new LinkedHashSet<>(Set.of(profile.id()));
        while (group.isPresent() && chain.add(group.get().id())) {
            group = group.get().group().map(Placed::value).map(workspace.profiles()::get);
        }
        if (group.isPresent() && group.get().id().equals(profile.id())) {
            diagnostics.report(
                    Diagnostic.of(
                                    LoadProblem.GROUP_CYCLE,
                                    named.at(),
                                    String.join(", ", chain),
                                    profile.id())
                            .underline(named.value().length())
                            .hint("take the group out of one of these files"));
        }
    }

    /** "An id is never used again for something else." */
    private void formerly() {
        Map<String, Place> claimed = new HashMap<>();
        for (Clause clause : workspace.clauses().values()) {
            for (Placed<String> former : clause.formerly()) {
                Place before = claimed.putIfAbsent(former.value(), former.at());
                Clause today = workspace.clauses().get(former.value());
                if (before != null) {
                    taken(former, before);
                } else if (today != null) {
                    taken(former, today.at());
                }
            }
        }
    }

    private void taken(Placed<String> former, Place by) {
        diagnostics.report(
                Diagnostic.of(LoadProblem.FORMERLY_TAKEN, former.at(), former.value())
                        .underline(former.value().length())
                        .hint("it is claimed at " + by + " too; an id means one thing for ever"));
    }
}
