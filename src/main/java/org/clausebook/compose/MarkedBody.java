package org.clausebook.compose;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.clausebook.compare.redline.ClauseDiff;
import org.clausebook.compare.redline.SectionDiff;
import org.clausebook.model.policy.ClauseList;
import org.clausebook.model.policy.Node;
import org.clausebook.model.policy.NodeCases;
import org.clausebook.model.policy.ResolvedClause;
import org.clausebook.model.text.Block;
import org.clausebook.model.text.Mark;
import org.clausebook.model.text.Run;

/**
 * The outline of the newer state with every change marked in its text, and at its old place each
 * clause that is gone.
 */
final class MarkedBody implements NodeCases<List<Node>> {

    private final Map<String, ClauseDiff> diffs;
    private final Map<String, SectionDiff> sections;
    private final Map<String, List<ResolvedClause>> goneBefore = new HashMap<>();
    private final Map<String, List<ResolvedClause>> goneAfter = new HashMap<>();

    MarkedBody(Compared compared) {
        List<ClauseDiff> clauses = compared.redline().clauses();
        this.diffs =
                clauses.stream()
                        .collect(
                                Collectors.toMap(ClauseDiff::id, Function.identity(), (a, b) -> a));
        this.sections =
                compared.redline().sections().stream()
                        .filter(section -> section.fate() != ClauseDiff.Fate.REMOVED)
                        .collect(
                                Collectors.toMap(
                                        SectionDiff::id, Function.identity(), (a, b) -> a));
        Map<String, ResolvedClause> old =
                ClauseList.of(compared.before().policy()).stream()
                        .collect(
                                Collectors.toMap(
                                        ResolvedClause::id, Function.identity(), (a, b) -> a));
        place(clauses, old);
    }

    /** What is gone stands after the clause that it followed, or first of all. */
    private void place(List<ClauseDiff> clauses, Map<String, ResolvedClause> old) {
        List<ResolvedClause> waiting = new ArrayList<>();
        Optional<String> last = Optional.empty();
        for (ClauseDiff clause : clauses) {
            ResolvedClause was = old.get(clause.id());
            if (clause.fate() == ClauseDiff.Fate.REMOVED && was != null) {
                ResolvedClause gone = marked(was, clause, Mark.REMOVED);
                last.ifPresentOrElse(
                        id -> goneAfter.computeIfAbsent(id, none -> new ArrayList<>()).add(gone),
                        () -> waiting.add(gone));
            } else {
                if (last.isEmpty()) {
                    goneBefore.put(clause.id(), List.copyOf(waiting));
                }
                last = Optional.of(clause.id());
            }
        }
    }

    /** The nodes with their changes. */
    List<Node> of(List<Node> nodes) {
        return nodes.stream().flatMap(node -> node.on(this).stream()).toList();
    }

    @Override
    public List<Node> part(Node.Part part) {
        return List.of(
                new Node.Part(
                        part.id(),
                        title(part.id(), part.title()),
                        part.audience(),
                        part.readers(),
                        part.restart(),
                        of(part.body())));
    }

    @Override
    public List<Node> section(Node.Section section) {
        return List.of(
                new Node.Section(
                        section.id(),
                        title(section.id(), section.title()),
                        section.numbered(),
                        section.number(),
                        of(section.body()),
                        section.at()));
    }

    private List<Run> title(String id, List<Run> otherwise) {
        return Optional.ofNullable(sections.get(id)).map(ChangedSections::marked).orElse(otherwise);
    }

    @Override
    public List<Node> clause(Node.ClauseText text) {
        return around(text.clause()).stream()
                .<Node>map(clause -> new Node.ClauseText(clause, text.number()))
                .toList();
    }

    @Override
    public List<Node> definitions(Node.Definitions definitions) {
        return List.of(
                new Node.Definitions(
                        definitions.terms().stream()
                                .flatMap(term -> around(term).stream())
                                .toList()));
    }

    private List<ResolvedClause> around(ResolvedClause clause) {
        List<ResolvedClause> all = new ArrayList<>(goneBefore.getOrDefault(clause.id(), List.of()));
        all.add(
                Optional.ofNullable(diffs.get(clause.id()))
                        .map(diff -> compared(clause, diff))
                        .orElse(clause));
        all.addAll(goneAfter.getOrDefault(clause.id(), List.of()));
        return all;
    }

    private static ResolvedClause compared(ResolvedClause clause, ClauseDiff diff) {
        return diff.fate() == ClauseDiff.Fate.ADDED
                ? marked(clause, diff, Mark.ADDED)
                : clause.with(diff.text(), clause.statements());
    }

    private static ResolvedClause marked(ResolvedClause clause, ClauseDiff diff, Mark mark) {
        return clause.with(marked(diff, mark), clause.statements());
    }

    /** The text of a clause that is new or gone, marked as such. */
    static List<Block> marked(ClauseDiff diff, Mark mark) {
        return diff.text().stream().<Block>map(block -> new Block.Marked(mark, 0, block)).toList();
    }
}
