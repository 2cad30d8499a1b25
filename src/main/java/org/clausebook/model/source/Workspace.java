package org.clausebook.model.source;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * All that was read from a workspace.
 *
 * @param clauses by full id, the profiles' own among them
 * @param outlines by id, the profiles' own among them
 * @param releases none where the library keeps none, so that everything counts as released
 * @param unreadable paths of files that could not be read as what they should be: what they hold is
 *     not known, so nothing is said of its absence
 */
public record Workspace(
        Library library,
        Map<String, Source> sources,
        List<RetiredName> retired,
        Map<String, Clause> clauses,
        Map<String, Outline> outlines,
        Map<String, Profile> profiles,
        Releases releases,
        Set<String> unreadable) {

    /** The layer of what belongs to the library. */
    public static final String PROVIDER = "provider";

    public Workspace {
        sources = Ordered.copyOf(sources);
        retired = List.copyOf(retired);
        clauses = Ordered.copyOf(clauses);
        outlines = Ordered.copyOf(outlines);
        profiles = Ordered.copyOf(profiles);
        unreadable = Ordered.copyOf(unreadable);
    }

    /** The groups that a profile belongs to, outermost first. Loading has refused cycles. */
    public List<Profile> groupsAbove(Profile profile) {
        List<Profile> groups = new ArrayList<>();
        Optional<Profile> group = groupOf(profile);
        while (group.isPresent() && !groups.contains(group.get())) {
            groups.add(0, group.get());
            group = groupOf(group.get());
        }
        return groups;
    }

    private Optional<Profile> groupOf(Profile profile) {
        return profile.group().flatMap(named -> Optional.ofNullable(profiles.get(named.value())));
    }

    /** The same with other profiles. */
    public Workspace with(Map<String, Profile> others) {
        return new Workspace(
                library, sources, retired, clauses, outlines, others, releases, unreadable);
    }

    /** The same with other releases. */
    public Workspace with(Releases others) {
        return new Workspace(
                library, sources, retired, clauses, outlines, profiles, others, unreadable);
    }

    /**
     * The same as an edition in force on a day is to see it: with the model policies and the
     * vocabulary of the release that holds then.
     */
    public Workspace on(LocalDate day) {
        return releases.on(day).map(this::seenIn).orElse(this);
    }

    private Workspace seenIn(Release release) {
        Map<String, Outline> seen = new LinkedHashMap<>();
        release.copy().outlines().forEach((id, copy) -> seen.put(id, copy.thing()));
        outlines.values().stream()
                .filter(outline -> !outline.layer().equals(PROVIDER))
                .forEach(outline -> seen.put(outline.id(), outline));
        Map<String, SettingKind> settings = new LinkedHashMap<>();
        release.copy().settings().forEach((name, copy) -> settings.put(name, copy.thing()));
        return new Workspace(
                library.with(settings),
                sources,
                retired,
                clauses,
                seen,
                profiles,
                releases,
                unreadable);
    }
}
