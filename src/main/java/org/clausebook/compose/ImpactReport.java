package org.clausebook.compose;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.clausebook.compare.Change;
import org.clausebook.impact.ClauseImpact;
import org.clausebook.impact.Impact;
import org.clausebook.impact.PolicyImpact;
import org.clausebook.words.Words;

/**
 * What there is to say of a change of the library, in the order in which it is said; text, page and
 * paper are all made of it.
 *
 * @param opening how many policies it reaches, and of which nothing can be said
 * @param table the heads of its columns, then a row for each policy; empty where it reaches none
 * @param sections what stands below the table; none of them is empty
 */
public record ImpactReport(List<String> opening, List<List<String>> table, List<Section> sections) {

    public ImpactReport {
        opening = List.copyOf(opening);
        table = List.copyOf(table);
        sections = List.copyOf(sections);
    }

    /**
     * Lines on one subject.
     *
     * @param name for links: {@code decide}
     */
    public record Section(String name, String heading, List<String> lines) {
        public Section {
            lines = List.copyOf(lines);
        }
    }

    /** What schools and policies are called. */
    public enum Naming {
        /** As one types them: {@code riverside social-media}. */
        IDS,
        /** As they are printed. */
        NAMES;

        String owner(PolicyImpact impact) {
            return this == IDS ? impact.owner() : impact.name();
        }

        String policy(PolicyImpact impact) {
            return this == IDS ? impact.policy() : impact.title();
        }

        private String of(PolicyImpact impact) {
            return owner(impact) + (this == IDS ? " " : ", ") + policy(impact);
        }
    }

    /** Says it in these words. */
    public static ImpactReport of(Impact impact, Naming naming, Words words) {
        ImpactWords said = new ImpactWords(words);
        List<String> opening = new ArrayList<>(List.of(said.count(impact)));
        opening.addAll(said.unmade(impact));
        List<List<String>> table = new ArrayList<>();
        if (!impact.policies().isEmpty()) {
            table.add(said.heads());
            impact.policies().forEach(policy -> table.add(said.row(policy, naming)));
        }
        List<Section> sections = new ArrayList<>();
        section(sections, "decide", lines(impact, naming, policy -> cases(said, policy)), said);
        section(sections, "sources", lines(impact, naming, said::sources), said);
        section(sections, "others", lines(impact, naming, ImpactReport::others), said);
        section(sections, "why", reasons(impact, said), said);
        return new ImpactReport(opening, table, sections);
    }

    private static void section(
            List<Section> sections, String name, List<String> lines, ImpactWords said) {
        if (!lines.isEmpty()) {
            sections.add(new Section(name, said.heading(name), lines));
        }
    }

    private static List<String> lines(
            Impact impact, Naming naming, Function<PolicyImpact, List<String>> of) {
        List<String> lines = new ArrayList<>();
        for (PolicyImpact policy : impact.policies()) {
            of.apply(policy).forEach(line -> lines.add(naming.of(policy) + ": " + line));
        }
        return lines;
    }

    private static List<String> cases(ImpactWords said, PolicyImpact policy) {
        List<String> lines = new ArrayList<>();
        policy.cases().forEach(drift -> lines.add(said.drift(drift)));
        policy.clauses().stream()
                .filter(one -> one.change() == ClauseImpact.What.WOULD_CHANGE)
                .flatMap(one -> one.own().stream())
                .forEach(own -> lines.add(said.own(own)));
        if (!policy.made() && lines.isEmpty()) {
            lines.add(said.unmade());
        }
        return lines;
    }

    private static List<String> others(PolicyImpact policy) {
        return policy.others().stream().map(Change::words).toList();
    }

    /** Each once, however many schools it reaches. */
    private static List<String> reasons(Impact impact, ImpactWords said) {
        Set<String> lines = new LinkedHashSet<>();
        impact.policies().stream()
                .flatMap(policy -> policy.clauses().stream())
                .forEach(
                        clause ->
                                said.why(clause)
                                        .forEach(
                                                why ->
                                                        lines.add(
                                                                said.clause(clause) + ": " + why)));
        return List.copyOf(lines);
    }
}
