package org.clausebook.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.clausebook.compare.Change;
import org.clausebook.impact.ClauseImpact;
import org.clausebook.impact.Impact;
import org.clausebook.impact.PolicyImpact;
import org.clausebook.model.policy.Drift;
import org.clausebook.model.source.Audience;
import org.clausebook.model.source.Source;
import org.clausebook.model.source.Weight;
import org.clausebook.words.Words;

/** Says whom a change of the library reaches. */
public final class ImpactWords {

    private static final List<String> COLUMNS =
            List.of("owner", "policy", "comes", "clauses", "sign");

    private final Words words;

    public ImpactWords(Words words) {
        this.words = words;
    }

    /** How many policies it reaches and how, in a line. */
    public String count(Impact impact) {
        if (impact.policies().isEmpty()) {
            return words.say("impact.none");
        }
        return words.say(
                "impact.count",
                impact.policies().size(),
                impact.owners(),
                impact.count(PolicyImpact.Verdict.AS_IS),
                impact.count(PolicyImpact.Verdict.TO_DECIDE),
                impact.count(PolicyImpact.Verdict.LOSES));
    }

    /** The heads of the columns of {@link #row}. */
    public List<String> heads() {
        return COLUMNS.stream().map(column -> words.say("impact.head." + column)).toList();
    }

    /** Owner, policy, how the change comes, its clauses, who signs again. */
    public List<String> row(PolicyImpact policy, ImpactReport.Naming naming) {
        String clauses =
                policy.clauses().stream().map(this::clause).collect(Collectors.joining("; "));
        String rest = words.say("impact." + (policy.made() ? what(policy) : "unmade"));
        return List.of(
                naming.owner(policy),
                naming.policy(policy),
                words.say("impact.verdict." + key(policy.verdict())),
                clauses.isEmpty() ? rest : clauses,
                policy.signers().isEmpty()
                        ? words.say("impact.nobody")
                        : policy.signers().stream()
                                .map(Audience::title)
                                .collect(Collectors.joining(", ")));
    }

    private static String what(PolicyImpact policy) {
        boolean first =
                policy.others().stream().anyMatch(one -> one.kind() == Change.Kind.FIRST_EDITION);
        return first ? "first" : "others";
    }

    /** The policies of which nothing can be said; empty where there are none. */
    public List<String> unmade(Impact impact) {
        return impact.unmade().isEmpty()
                ? List.of()
                : List.of(words.say("impact.not-looked-at", String.join(", ", impact.unmade())));
    }

    /** Why nothing more can be said of a policy. */
    String unmade() {
        return words.say("impact.stopped");
    }

    /** The heading of what stands below the table: {@code decide}, {@code sources} and so on. */
    public String heading(String name) {
        return words.say("impact.section." + name);
    }

    /** A clause and what becomes of it: "staff/passwords 1 to 2". */
    public String clause(ClauseImpact clause) {
        return words.say(
                "impact.clause." + key(clause.change()),
                clause.clause(),
                clause.from().isPresent() ? clause.from().getAsInt() : "",
                clause.to().isPresent() ? clause.to().getAsInt() : "");
    }

    /** Why a clause changes, a line for each version, with its class and what asked for it. */
    public List<String> why(ClauseImpact clause) {
        String weight = words.say("impact." + (rule(clause) ? "rule" : "correction"));
        return clause.grounds().stream()
                .map(
                        ground ->
                                ground.because()
                                        .map(
                                                because ->
                                                        words.say(
                                                                "impact.why",
                                                                weight,
                                                                words.say(
                                                                        "impact.because."
                                                                                + key(because)),
                                                                ground.reason()))
                                        .orElseGet(
                                                () ->
                                                        words.say(
                                                                "impact.why.own",
                                                                weight,
                                                                ground.reason())))
                .toList();
    }

    private static boolean rule(ClauseImpact clause) {
        return clause.weight() == Weight.SUBSTANTIVE;
    }

    /** A case: whose wording of what, and how it stands. */
    public String drift(Drift drift) {
        return words.say(
                "impact.case." + key(drift.state()), drift.target().toString(), drift.layer());
    }

    /**
     * An own wording that any change of the clause may meet.
     *
     * @param own the layer and the target
     */
    public String own(String own) {
        String[] parts = own.split(" ", 2);
        return words.say("impact.own", parts[1], parts[0]);
    }

    /** What the policy comes to rest on, and what it no longer rests on. */
    public List<String> sources(PolicyImpact policy) {
        List<String> lines = new ArrayList<>();
        if (!policy.newSources().isEmpty()) {
            lines.add(words.say("impact.sources.new", titles(policy.newSources())));
        }
        if (!policy.oldSources().isEmpty()) {
            lines.add(words.say("impact.sources.old", titles(policy.oldSources())));
        }
        return lines;
    }

    private static String titles(List<Source> sources) {
        return sources.stream().map(Source::shortTitle).collect(Collectors.joining("; "));
    }

    private static String key(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
