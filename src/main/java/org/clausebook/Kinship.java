package org.clausebook;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.clausebook.model.source.CoverLine;
import org.clausebook.model.source.Layout;
import org.clausebook.model.source.Outline;
import org.clausebook.model.source.Placed;
import org.clausebook.model.source.PolicyChoice;
import org.clausebook.model.source.Profile;
import org.clausebook.model.source.Workspace;

/**
 * Which profiles are bound up with each other, so that a line in the file of one may change the
 * policies of another: a group and its members, those who issue a document together.
 */
final class Kinship {

    private final Map<String, Set<String>> bound = new HashMap<>();

    /** Schools on the covers of outlines, which any profile may use. */
    private final Set<String> shown = new HashSet<>();

    Kinship(Workspace workspace) {
        for (Profile profile : workspace.profiles().values()) {
            profile.group().ifPresent(group -> bind(profile.id(), group));
            for (PolicyChoice choice : profile.policies().values()) {
                choice.issuedFor().orElse(List.of()).forEach(school -> bind(profile.id(), school));
                covered(choice.layout()).forEach(school -> bind(profile.id(), school));
            }
        }
        for (Outline outline : workspace.outlines().values()) {
            covered(outline.layout()).forEach(school -> shown.add(school.value()));
        }
    }

    private static List<Placed<String>> covered(Layout layout) {
        return layout.cover().orElse(List.of()).stream()
                .filter(CoverLine.School.class::isInstance)
                .map(line -> ((CoverLine.School) line).id())
                .toList();
    }

    private void bind(String one, Placed<String> other) {
        bound.computeIfAbsent(one, id -> new HashSet<>()).add(other.value());
        bound.computeIfAbsent(other.value(), id -> new HashSet<>()).add(one);
    }

    /** A profile and all that it is bound up with, however far. */
    Set<String> of(String profile) {
        Set<String> family = new HashSet<>(shown);
        family.add(profile);
        Deque<String> ahead = new ArrayDeque<>(family);
        while (!ahead.isEmpty()) {
            for (String next : bound.getOrDefault(ahead.remove(), Set.of())) {
                if (family.add(next)) {
                    ahead.add(next);
                }
            }
        }
        return family;
    }
}
