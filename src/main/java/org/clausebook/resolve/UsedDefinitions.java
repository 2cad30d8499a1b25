package org.clausebook.resolve;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.clausebook.model.policy.ClauseList;
import org.clausebook.model.policy.Node;
import org.clausebook.model.policy.NodeCases;
import org.clausebook.model.policy.ResolvedClause;
import org.clausebook.model.source.OutlineItem;
import org.clausebook.model.text.PlainText;

/**
 * Leaves out definitions of words that the policy does not use; a word used in the meaning of a
 * used one counts.
 */
final class UsedDefinitions implements NodeCases<List<Node>> {

    private final Set<String> kept;
    private final Set<String> used = new HashSet<>();

    /**
     * @param nodes all of the policy's text, opening and body
     * @param keepAll clauses in lists that keep what is unused
     */
    UsedDefinitions(List<Node> nodes, Set<String> keepAll) {
        this.kept = keepAll;
        List<ResolvedClause> open = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (ResolvedClause clause : ClauseList.of(nodes)) {
            boolean defines = clause.source().term().isPresent() && isDefinition(nodes, clause);
            if (defines && !kept.contains(clause.id())) {
                open.add(clause);
            } else {
                text.append(PlainText.ofBlocks(clause.blocks())).append('\n');
            }
        }
        boolean found = true;
        while (found) {
            String words = text.toString().toLowerCase(Locale.ROOT);
            List<ResolvedClause> now = open.stream().filter(clause -> uses(words, clause)).toList();
            for (ResolvedClause clause : now) {
                used.add(clause.id());
                text.append(PlainText.ofBlocks(clause.blocks())).append('\n');
            }
            open.removeAll(now);
            found = !now.isEmpty();
        }
    }

    List<Node> keep(List<Node> nodes) {
        return nodes.stream().flatMap(node -> node.on(this).stream()).toList();
    }

    private static boolean isDefinition(List<Node> nodes, ResolvedClause clause) {
        return nodes.stream()
                .flatMap(node -> node.on(new Listed()).stream())
                .anyMatch(clause.id()::equals);
    }

    /** The term as a word or words of their own, or with a plural ending. */
    private static boolean uses(String words, ResolvedClause clause) {
        String term = clause.defines().toLowerCase(Locale.ROOT);
        boolean changes = term.endsWith("y");
        String stem = changes ? term.substring(0, term.length() - 1) : term;
        List<String> endings = changes ? List.of("y", "ies") : List.of("", "s", "es");
        for (int at = words.indexOf(stem);
                at >= 0 && at < words.length();
                at = words.indexOf(stem, at + 1)) {
            int end = at + stem.length();
            boolean ends =
                    endings.stream()
                            .anyMatch(
                                    ending ->
                                            words.startsWith(ending, end)
                                                    && !wordAfter(words, end + ending.length()));
            if (ends && !wordBefore(words, at)) {
                return true;
            }
        }
        return false;
    }

    private static boolean wordBefore(String words, int place) {
        return place > 0 && Character.isLetterOrDigit(words.codePointBefore(place));
    }

    private static boolean wordAfter(String words, int place) {
        return place < words.length() && Character.isLetterOrDigit(words.codePointAt(place));
    }

    @Override
    public List<Node> part(Node.Part part) {
        return List.of(part.with(keep(part.body())));
    }

    @Override
    public List<Node> section(Node.Section section) {
        List<Node> body = keep(section.body());
        return body.isEmpty() ? List.of() : List.of(section.with(body));
    }

    @Override
    public List<Node> clause(Node.ClauseText clause) {
        return List.of(clause);
    }

    @Override
    public List<Node> definitions(Node.Definitions definitions) {
        List<ResolvedClause> terms =
                definitions.terms().stream()
                        .filter(
                                term ->
                                        kept.contains(term.id())
                                                || used.contains(term.id())
                                                || term.source().term().isEmpty())
                        .toList();
        return terms.isEmpty() ? List.of() : List.of(new Node.Definitions(terms));
    }

    /** Finds the lists whose unused definitions stay. */
    static Set<String> keptBy(List<OutlineItem> items) {
        Set<String> kept = new HashSet<>();
        new OutlineMapper() {
            @Override
            public List<OutlineItem> definitions(OutlineItem.Definitions definitions) {
                if (definitions.keepUnused()) {
                    definitions.clauses().forEach(clause -> kept.add(clause.value()));
                }
                return List.of(definitions);
            }
        }.map(items);
        return kept;
    }

    /** The ids of the clauses that stand in lists of definitions. */
    private static final class Listed implements NodeCases<List<String>> {
        private List<String> of(List<Node> nodes) {
            return nodes.stream().flatMap(node -> node.on(this).stream()).toList();
        }

        @Override
        public List<String> part(Node.Part part) {
            return of(part.body());
        }

        @Override
        public List<String> section(Node.Section section) {
            return of(section.body());
        }

        @Override
        public List<String> clause(Node.ClauseText clause) {
            return List.of();
        }

        @Override
        public List<String> definitions(Node.Definitions definitions) {
            return definitions.terms().stream().map(ResolvedClause::id).toList();
        }
    }
}
