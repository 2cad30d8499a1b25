package org.clausebook.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.clausebook.compose.ImpactWords;
import org.clausebook.impact.ClauseImpact;
import org.clausebook.impact.Impact;
import org.clausebook.impact.PolicyImpact;
import org.clausebook.model.policy.Drift;
import org.clausebook.words.Words;

/** Whom a change of the library reaches, as a table and what explains it. */
final class ImpactText {

    private static final ImpactWords SAID = new ImpactWords(Words.english());

    private ImpactText() {}

    static List<String> of(ImpactCommand.Answer answer) {
        Impact impact = answer.impact();
        List<String> lines = new ArrayList<>();
        lines.add("From " + answer.from() + " to " + answer.to() + ":");
        lines.add(SAID.count(impact));
        lines.addAll(SAID.unmade(impact));
        if (impact.policies().isEmpty()) {
            return lines;
        }
        lines.add("");
        List<List<String>> rows = new ArrayList<>();
        rows.add(SAID.heads());
        impact.policies().forEach(policy -> rows.add(SAID.row(policy)));
        lines.addAll(TableLines.of(rows));
        section(lines, SAID.heading("decide"), cases(impact));
        section(lines, SAID.heading("sources"), sources(impact));
        section(lines, SAID.heading("others"), others(impact));
        section(lines, SAID.heading("why"), reasons(impact));
        return lines;
    }

    private static void section(List<String> lines, String heading, List<String> body) {
        if (!body.isEmpty()) {
            lines.add("");
            lines.add(heading + ":");
            body.forEach(line -> lines.add("  " + line));
        }
    }

    private static List<String> cases(Impact impact) {
        List<String> lines = new ArrayList<>();
        for (PolicyImpact policy : impact.policies()) {
            for (Drift drift : policy.cases()) {
                lines.add(name(policy) + ": " + SAID.drift(drift));
            }
            for (ClauseImpact clause : policy.clauses()) {
                if (clause.change() == ClauseImpact.What.WOULD_CHANGE) {
                    clause.own().forEach(own -> lines.add(name(policy) + ": " + SAID.own(own)));
                }
            }
        }
        return lines;
    }

    private static List<String> sources(Impact impact) {
        List<String> lines = new ArrayList<>();
        for (PolicyImpact policy : impact.policies()) {
            SAID.sources(policy).forEach(line -> lines.add(name(policy) + ": " + line));
        }
        return lines;
    }

    private static List<String> others(Impact impact) {
        List<String> lines = new ArrayList<>();
        for (PolicyImpact policy : impact.policies()) {
            policy.others().forEach(one -> lines.add(name(policy) + ": " + one.words()));
        }
        return lines;
    }

    /** Each once, however many schools it reaches. */
    private static List<String> reasons(Impact impact) {
        Map<String, List<String>> byClause = new LinkedHashMap<>();
        impact.policies().stream()
                .flatMap(policy -> policy.clauses().stream())
                .forEach(clause -> byClause.putIfAbsent(SAID.clause(clause), SAID.why(clause)));
        List<String> lines = new ArrayList<>();
        byClause.forEach(
                (clause, reasons) -> reasons.forEach(why -> lines.add(clause + ": " + why)));
        return lines;
    }

    private static String name(PolicyImpact policy) {
        return policy.owner() + " " + policy.policy();
    }
}
