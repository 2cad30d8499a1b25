package org.clausebook.site;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.clausebook.compare.Change;
import org.clausebook.edition.Link;
import org.clausebook.edition.Tenure;
import org.clausebook.model.policy.ClauseList;
import org.clausebook.model.policy.ResolvedClause;
import org.clausebook.model.text.Origin;
import org.clausebook.model.text.PlainText;
import org.clausebook.model.text.Run;
import org.clausebook.model.text.TreeWalker;
import org.clausebook.render.html.HistoryPage;
import org.clausebook.words.Words;

/**
 * Says what became of each clause from edition to edition, the oldest first: "1.0 added, 2.0
 * reworded, 3.0 the same, 4.0 left out".
 */
final class ClauseLives {

    private static final String SAME = "same";

    /** How a life calls each kind of change in a clause. */
    private static final Map<Change.Kind, String> NAMES =
            Map.of(
                    Change.Kind.LIBRARY_VERSION, "reworded",
                    Change.Kind.WORDING, "reworded",
                    Change.Kind.VARIANT, "variant",
                    Change.Kind.OWN_WORDING, "own",
                    Change.Kind.EXCEPTION, "exception");

    private static final Set<Change.Kind> FILLED_IN =
            Set.of(Change.Kind.SETTING, Change.Kind.VOCABULARY);

    private final PublishedPolicy policy;
    private final Words words;
    private final EditionSteps steps;
    private final Map<Link, Map<String, ResolvedClause>> clauses = new HashMap<>();
    private final Map<String, List<Happened>> lives = new HashMap<>();

    ClauseLives(PublishedPolicy policy, Words words) {
        this.policy = policy;
        this.words = words;
        this.steps = policy.steps();
        for (Tenure tenure : policy.timeline().tenures()) {
            Map<String, ResolvedClause> held = new HashMap<>();
            ClauseList.of(tenure.edition().text().policy())
                    .forEach(clause -> held.put(clause.id(), clause));
            clauses.put(tenure.edition().link(), held);
        }
    }

    /** What happened to a clause in one edition: the names of one or more phrases. */
    private record Happened(Tenure tenure, List<String> what) {
        boolean isNothing() {
            return what.equals(List.of(SAME));
        }
    }

    /** Whether it has stood in every edition since the first, and nothing ever happened to it. */
    boolean neverChanged(String clause) {
        List<Happened> life = life(clause);
        return life.size() == policy.timeline().tenures().size()
                && life.stream().skip(1).allMatch(Happened::isNothing);
    }

    /** Its life, with editions in which nothing happened to it taken together. */
    List<HistoryPage.LifeStep> of(String clause) {
        List<HistoryPage.LifeStep> told = new ArrayList<>();
        List<Happened> life = life(clause);
        int at = 0;
        while (at < life.size()) {
            int last = at;
            while (life.get(at).isNothing()
                    && last + 1 < life.size()
                    && life.get(last + 1).isNothing()) {
                last++;
            }
            told.add(
                    new HistoryPage.LifeStep(
                            last == at
                                    ? name(life.get(at))
                                    : words.say(
                                            "page.life.range",
                                            name(life.get(at)),
                                            name(life.get(last))),
                            String.join(
                                    ", ",
                                    life.get(at).what().stream()
                                            .map(what -> words.say("page.life." + what))
                                            .toList())));
            at = last + 1;
        }
        return told;
    }

    private String name(Happened happened) {
        return policy.folder(happened.tenure().edition());
    }

    private List<Happened> life(String clause) {
        return lives.computeIfAbsent(clause, this::lived);
    }

    private List<Happened> lived(String clause) {
        List<Happened> life = new ArrayList<>();
        boolean known = false;
        for (Tenure tenure : policy.timeline().tenures()) {
            Optional<ResolvedClause> now = in(tenure, clause);
            Optional<ResolvedClause> old =
                    steps.of(tenure).flatMap(step -> in(step.before(), clause));
            if (now.isPresent() && old.isPresent()) {
                List<String> what = changed(steps.of(tenure).get(), old.get(), now.get());
                life.add(new Happened(tenure, what.isEmpty() ? List.of(SAME) : what));
            } else if (now.isPresent()) {
                life.add(new Happened(tenure, List.of(known ? "back" : "added")));
            } else if (old.isPresent()) {
                life.add(new Happened(tenure, List.of("left-out")));
            }
            known |= now.isPresent() && tenure.held();
        }
        return life;
    }

    private Optional<ResolvedClause> in(Tenure tenure, String clause) {
        return Optional.ofNullable(
                clauses.getOrDefault(tenure.edition().link(), Map.of()).get(clause));
    }

    private static List<String> changed(
            EditionSteps.Step step, ResolvedClause old, ResolvedClause now) {
        Set<String> what = new LinkedHashSet<>();
        for (Change change : step.changes().all()) {
            if (change.subject().equals(now.id()) && NAMES.containsKey(change.kind())) {
                what.add(NAMES.get(change.kind()));
            }
        }
        boolean filledIn = readsChanged(step, now);
        if (filledIn || what.contains("reworded")) {
            boolean sameWords =
                    PlainText.ofBlocks(old.blocks()).equals(PlainText.ofBlocks(now.blocks()));
            if (sameWords && what.remove("reworded")) {
                what.add("version");
            }
            if (filledIn && !sameWords) {
                what.add("setting");
            }
        }
        if (step.moved().contains(now.id())) {
            what.add("moved");
        }
        return List.copyOf(what);
    }

    /** Whether something filled into the clause changed. */
    private static boolean readsChanged(EditionSteps.Step step, ResolvedClause clause) {
        Set<String> changed = new LinkedHashSet<>();
        step.changes().all().stream()
                .filter(change -> FILLED_IN.contains(change.kind()))
                .forEach(change -> changed.add(change.subject()));
        if (changed.isEmpty()) {
            return false;
        }
        boolean[] reads = {false};
        new TreeWalker() {
            @Override
            public Boolean text(Run.Text text) {
                reads[0] |=
                        text.origin() instanceof Origin.Value value
                                && changed.contains(value.setting());
                return Boolean.TRUE;
            }
        }.blocks(clause.blocks());
        return reads[0];
    }
}
