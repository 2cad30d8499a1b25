package org.clausebook.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.clausebook.model.policy.ClauseList;
import org.clausebook.model.policy.Policy;
import org.clausebook.model.policy.ResolvedClause;
import org.clausebook.model.source.Clause;
import org.clausebook.model.source.ClauseVersion;
import org.clausebook.model.source.Weight;

/**
 * Words that were agreed with unions and that the library has changed since.
 *
 * @param version the one that is used now, which changes a rule
 * @param schools ids of those that use it, sorted
 */
public record AgreedText(Clause clause, ClauseVersion version, List<String> schools) {
    public AgreedText {
        schools = List.copyOf(schools);
    }

    /** Those of some policies, by clause and version. */
    public static List<AgreedText> in(List<Policy> policies) {
        Map<String, ResolvedClause> found = new TreeMap<>();
        Map<String, TreeSet<String>> schools = new TreeMap<>();
        for (Policy policy : policies) {
            for (ResolvedClause clause : ClauseList.of(policy)) {
                if (isChanged(clause)) {
                    String key = clause.id() + " " + clause.version().number();
                    found.put(key, clause);
                    schools.computeIfAbsent(key, none -> new TreeSet<>()).add(policy.owner());
                }
            }
        }
        List<AgreedText> texts = new ArrayList<>();
        found.forEach(
                (key, clause) ->
                        texts.add(
                                new AgreedText(
                                        clause.source(),
                                        clause.version(),
                                        List.copyOf(schools.getOrDefault(key, new TreeSet<>())))));
        return List.copyOf(texts);
    }

    /** The first version is what was agreed; one that only corrects says nothing else. */
    private static boolean isChanged(ResolvedClause clause) {
        return clause.source().consultedText()
                && clause.version().number() > 1
                && clause.version().change() == Weight.SUBSTANTIVE;
    }
}
