package org.clausebook.compare.redline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clausebook.model.policy.ClauseList;
import org.clausebook.model.policy.Node;
import org.clausebook.model.policy.NodeCases;
import org.clausebook.model.policy.Numbered;
import org.clausebook.model.policy.ResolvedClause;
import org.clausebook.model.text.Address;
import org.clausebook.model.text.Block;
import org.clausebook.model.text.Run;

/**
 * What stands where in one state of a policy.
 *
 * @param clauses of opening and body in reading order
 * @param sections and parts likewise
 * @param children what stands in each section or part, and outside any under the empty id: clauses
 *     by id, sections as {@code section/accounts}
 */
record Outlined(
        List<PlacedClause> clauses,
        List<PlacedSection> sections,
        Map<String, List<String>> children) {

    static Outlined of(Numbered policy) {
        Outlined all = new Outlined(new ArrayList<>(), new ArrayList<>(), new LinkedHashMap<>());
        all.children.put("", new ArrayList<>());
        Walk walk = new Walk(all, "", policy.numbers());
        policy.policy().opening().forEach(node -> node.on(walk));
        policy.policy().body().forEach(node -> node.on(walk));
        return all;
    }

    /** The clauses that stand in a section, and in those inside it. */
    List<String> allIn(String section) {
        List<String> all = new ArrayList<>();
        for (String child : children.getOrDefault(section, List.of())) {
            if (child.startsWith(Address.SECTION)) {
                all.addAll(allIn(child.substring(Address.SECTION.length())));
            } else {
                all.add(child);
            }
        }
        return List.copyOf(all);
    }

    /** The clauses with these ids. */
    List<PlacedClause> clauses(List<String> ids) {
        return clauses.stream().filter(clause -> ids.contains(clause.id())).toList();
    }

    private record Walk(Outlined all, String home, Map<Address, String> numbers)
            implements NodeCases<Boolean> {

        @Override
        public Boolean part(Node.Part part) {
            return inside(part.id(), part.title(), part.body());
        }

        @Override
        public Boolean section(Node.Section section) {
            return inside(section.id(), section.title(), section.body());
        }

        private Boolean inside(String id, List<Run> title, List<Node> body) {
            Address address = Address.section(id);
            all.sections.add(
                    new PlacedSection(
                            id,
                            home,
                            title,
                            Optional.ofNullable(numbers.get(address)),
                            body.stream()
                                    .filter(node -> !(node instanceof Node.Section))
                                    .flatMap(node -> ClauseList.of(List.of(node)).stream())
                                    .map(ResolvedClause::id)
                                    .toList()));
            child(address.toString());
            all.children.putIfAbsent(id, new ArrayList<>());
            Walk within = new Walk(all, id, numbers);
            body.forEach(node -> node.on(within));
            return Boolean.TRUE;
        }

        private void child(String name) {
            all.children.computeIfAbsent(home, key -> new ArrayList<>()).add(name);
        }

        @Override
        public Boolean clause(Node.ClauseText text) {
            return add(text.clause());
        }

        @Override
        public Boolean definitions(Node.Definitions definitions) {
            definitions.terms().forEach(this::add);
            return Boolean.TRUE;
        }

        private Boolean add(ResolvedClause clause) {
            child(clause.id());
            Optional<String> number =
                    clause.blocks().stream()
                            .map(Block::key)
                            .filter(numbers::containsKey)
                            .map(numbers::get)
                            .findFirst();
            return all.clauses.add(new PlacedClause(clause, home, number));
        }
    }
}
