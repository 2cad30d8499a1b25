package org.clausebook.number;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clausebook.model.policy.Node;
import org.clausebook.model.policy.NodeCases;
import org.clausebook.model.policy.Policy;
import org.clausebook.model.policy.ResolvedClause;
import org.clausebook.model.text.Address;
import org.clausebook.model.text.Block;
import org.clausebook.model.text.PlainText;
import org.clausebook.words.Words;

/**
 * What a reference prints for each address of a policy: "paragraph 4.1", "section 4", or a title
 * where there is no number.
 *
 * <p>"Lists, quotations, tables and notes belong to the paragraph above them": a reference to one
 * cites that paragraph, and an item as "6.10(b)" or "6.10, second point".
 */
final class Labels implements NodeCases<Boolean> {

    private final Map<Address, String> labels = new LinkedHashMap<>();
    private final Map<Address, String> numbers;
    private final Words words;
    private String around = "";

    Labels(Policy policy, Map<Address, String> numbers, Words words) {
        this.numbers = numbers;
        this.words = words;
        this.around = titled(PlainText.of(policy.title()));
        policy.opening().forEach(node -> node.on(this));
        policy.body().forEach(node -> node.on(this));
    }

    Optional<String> of(Address address) {
        return Optional.ofNullable(labels.get(address));
    }

    /** Everything that can be referred to, as typed. */
    List<String> names() {
        return labels.keySet().stream()
                .filter(address -> !address.isPositional())
                .map(Address::toString)
                .toList();
    }

    @Override
    public Boolean part(Node.Part part) {
        return within(titled(PlainText.of(part.title())), Address.section(part.id()), part.body());
    }

    @Override
    public Boolean section(Node.Section section) {
        Address address = Address.section(section.id());
        String label =
                Optional.ofNullable(numbers.get(address))
                        .map(number -> words.say("reference.section", trimmed(number)))
                        .orElseGet(() -> titled(PlainText.of(section.title())));
        return within(label, address, section.body());
    }

    private Boolean within(String label, Address address, List<Node> body) {
        labels.put(address, label);
        String outer = around;
        around = label;
        body.forEach(node -> node.on(this));
        around = outer;
        return Boolean.TRUE;
    }

    @Override
    public Boolean clause(Node.ClauseText text) {
        ResolvedClause clause = text.clause();
        String first =
                clause.blocks().stream()
                        .flatMap(block -> Optional.ofNullable(numbers.get(block.key())).stream())
                        .findFirst()
                        .map(this::paragraph)
                        .orElse(around);
        labels.put(Address.of(clause.id()), first);
        String above = around;
        for (Block block : clause.blocks()) {
            String number = block instanceof Block.Paragraph ? numbers.get(block.key()) : null;
            above = number == null ? above : paragraph(number);
            new BlockLabels(labels, numbers, words).label(above, block);
        }
        return Boolean.TRUE;
    }

    @Override
    public Boolean definitions(Node.Definitions definitions) {
        for (ResolvedClause clause : definitions.terms()) {
            String label = words.say("reference.definition", clause.defines(), around);
            labels.put(Address.of(clause.id()), label);
            clause.blocks()
                    .forEach(block -> new BlockLabels(labels, numbers, words).label(label, block));
        }
        return Boolean.TRUE;
    }

    private String paragraph(String number) {
        return words.say("reference.paragraph", number);
    }

    private String titled(String title) {
        return words.say("reference.titled", title);
    }

    /** A section under "4." is cited as 4. */
    private static String trimmed(String number) {
        return number.endsWith(".") ? number.substring(0, number.length() - 1) : number;
    }
}
