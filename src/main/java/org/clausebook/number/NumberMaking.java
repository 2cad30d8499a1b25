package org.clausebook.number;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.clausebook.diagnostic.Diagnostics;
import org.clausebook.model.policy.ClauseList;
import org.clausebook.model.policy.Node;
import org.clausebook.model.policy.NodeCases;
import org.clausebook.model.policy.Policy;
import org.clausebook.model.policy.ResolvedClause;
import org.clausebook.model.source.Numbering;
import org.clausebook.model.text.Address;
import org.clausebook.model.text.Block;

/**
 * Walks a policy's body and gives each section, paragraph and step its number.
 *
 * <p>"Numbered paragraphs are those at the left margin of a clause. Lists, quotations, tables and
 * notes belong to the paragraph above them. Parts bear no number; nor does a clause outside any
 * section." The opening is never numbered.
 */
final class NumberMaking implements NodeCases<Boolean> {

    private static final int MOST_IN_HUNDRED = 99;

    private final Policy policy;
    private final Diagnostics diagnostics;
    private final Scheme scheme;
    private final Map<Address, String> numbers = new LinkedHashMap<>();
    private final Map<Integer, String> taken = new LinkedHashMap<>();
    private int sections;
    private Optional<Counting> section = Optional.empty();

    NumberMaking(Policy policy, Diagnostics diagnostics) {
        this.policy = policy;
        this.diagnostics = diagnostics;
        this.scheme = Scheme.of(policy.layout().numbering().orElse(Numbering.DECIMAL));
    }

    Map<Address, String> make() {
        policy.body().forEach(node -> node.on(this));
        ClauseList.of(policy).forEach(clause -> new StepLabels(numbers).blocks(clause.blocks()));
        return numbers;
    }

    @Override
    public Boolean part(Node.Part part) {
        if (part.restart()) {
            sections = 0;
            taken.clear();
        }
        part.body().forEach(node -> node.on(this));
        return Boolean.TRUE;
    }

    @Override
    public Boolean section(Node.Section node) {
        if (!node.numbered()) {
            // "Neither it nor its paragraphs bear or use up a number": nothing inside is looked at.
            return Boolean.TRUE;
        }
        Optional<Counting> outer = section;
        section = Optional.of(outer.map(around -> inside(around, node)).orElseGet(() -> top(node)));
        node.body().forEach(inside -> inside.on(this));
        if (outer.isEmpty()) {
            section.ifPresent(counting -> checkHundred(node, counting));
        }
        section = outer;
        return Boolean.TRUE;
    }

    private void checkHundred(Node.Section node, Counting counting) {
        if (scheme.countsThrough() && counting.highest() > MOST_IN_HUNDRED) {
            diagnostics.report(NumberProblem.TOO_MANY_PARAGRAPHS, node.at(), node.id());
        }
    }

    private Counting top(Node.Section node) {
        node.number().ifPresent(fixed -> sections = fixed - 1);
        sections++;
        String other = taken.putIfAbsent(sections, node.id());
        if (other != null && !policy.asReceived()) {
            diagnostics.report(
                    NumberProblem.NUMBER_GOES_BACK,
                    node.at(),
                    String.valueOf(sections),
                    node.id(),
                    other);
        }
        String number = scheme.section(sections);
        put(Address.section(node.id()), number);
        return new Counting(number, sections);
    }

    private Counting inside(Counting around, Node.Section node) {
        if (scheme.countsThrough()) {
            return around;
        }
        node.number().ifPresent(around::goOnFrom);
        int place = around.nextSubsection(scheme.countsTogether());
        String number = scheme.subsection(around.number(), place);
        put(Address.section(node.id()), number);
        return new Counting(number, place);
    }

    @Override
    public Boolean clause(Node.ClauseText clause) {
        section.ifPresent(counting -> paragraphs(counting, clause.clause(), clause.number()));
        return Boolean.TRUE;
    }

    private void paragraphs(Counting counting, ResolvedClause clause, OptionalInt fixed) {
        fixed.ifPresent(counting::goOnFrom);
        for (Block block : clause.blocks()) {
            if (block instanceof Block.Paragraph paragraph && !paragraph.continued()) {
                int place = counting.nextParagraph();
                put(paragraph.key(), scheme.paragraph(counting, place));
            }
        }
    }

    @Override
    public Boolean definitions(Node.Definitions definitions) {
        return Boolean.TRUE;
    }

    private void put(Address address, String number) {
        if (!number.isEmpty()) {
            numbers.put(address, number);
        }
    }
}
