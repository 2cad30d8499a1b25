package org.clausebook;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.clausebook.edition.Head;
import org.clausebook.model.source.Clause;
import org.clausebook.model.source.Workspace;

/**
 * All that the policies on one school's site are made of: what is the provider's, and what belongs
 * to the school and to those it is bound up with. Other schools' files make no difference to it.
 *
 * @param shared what is the provider's, and of clauses, outlines and profiles those that matter
 * @param names of all clauses and profiles that there are, for messages to suggest
 * @param misread paths of files that have errors
 */
record Basis(Workspace shared, Set<String> names, Map<String, Head> heads, Set<String> misread) {

    private static final String PROVIDER = "provider";

    Basis {
        names = Set.copyOf(names);
        heads = Map.copyOf(heads);
        misread = Set.copyOf(misread);
    }

    static Basis of(Workspace workspace, Heads heads, Set<String> misread, String school) {
        Set<String> family = new Kinship(workspace).of(school);
        Predicate<Clause> reached =
                clause -> clause.layer().equals(PROVIDER) || family.contains(clause.layer());
        Workspace shared =
                new Workspace(
                        workspace.library(),
                        workspace.sources(),
                        workspace.retired(),
                        kept(workspace.clauses(), (id, clause) -> reached.test(clause)),
                        kept(workspace.outlines(), (id, outline) -> isOf(family, id)),
                        kept(workspace.profiles(), (id, profile) -> family.contains(id)),
                        workspace.releases(),
                        workspace.unreadable());
        Set<String> names = new HashSet<>(workspace.clauses().keySet());
        names.addAll(workspace.profiles().keySet());
        return new Basis(
                shared, names, kept(heads.byOwner(), (id, head) -> family.contains(id)), misread);
    }

    /** An outline of a profile's own bears its id. */
    private static boolean isOf(Set<String> family, String outline) {
        int slash = outline.indexOf('/');
        return slash < 0 || family.contains(outline.substring(0, slash));
    }

    private static <T> Map<String, T> kept(Map<String, T> all, BiPredicate<String, T> wanted) {
        return all.entrySet().stream()
                .filter(entry -> wanted.test(entry.getKey(), entry.getValue()))
                .collect(
                        Collectors.toMap(
                                Map.Entry::getKey,
                                Map.Entry::getValue,
                                (one, other) -> one,
                                LinkedHashMap::new));
    }
}
