package org.clausebook.compose;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.clausebook.model.policy.Node;
import org.clausebook.model.policy.NodeCases;
import org.clausebook.model.policy.Policy;
import org.clausebook.model.policy.ResolvedClause;
import org.clausebook.model.source.Numbering;
import org.clausebook.model.text.Address;

/** Turns parts, sections and clauses into pieces; one composer for each depth of headings. */
final class BodyComposer implements NodeCases<Piece> {

    private final String language;
    private final Numbering numbering;
    private final Map<Address, String> numbers;
    private final WebIds ids;
    private final BlockComposer blocks;
    private final Function<Node, List<Piece>> leading;
    private final int level;
    private final int depth;

    BodyComposer(String language, Numbering numbering, Map<Address, String> numbers, WebIds ids) {
        this(
                language,
                numbering,
                numbers,
                ids,
                new BlockComposer(numbers, ids),
                node -> List.of(),
                2,
                1);
    }

    /**
     * The body of a document that stands in a section of another one.
     *
     * @param leading what comes before a node
     */
    static BodyComposer within(
            Policy policy,
            Map<Address, String> numbers,
            WebIds ids,
            BlockComposer blocks,
            Function<Node, List<Piece>> leading) {
        return new BodyComposer(
                policy.language(),
                policy.layout().numbering().orElse(Numbering.DECIMAL),
                numbers,
                ids,
                blocks,
                leading,
                3,
                2);
    }

    private BodyComposer(
            String language,
            Numbering numbering,
            Map<Address, String> numbers,
            WebIds ids,
            BlockComposer blocks,
            Function<Node, List<Piece>> leading,
            int level,
            int depth) {
        this.language = language;
        this.numbering = numbering;
        this.numbers = numbers;
        this.ids = ids;
        this.blocks = blocks;
        this.leading = leading;
        this.level = level;
        this.depth = depth;
    }

    List<Piece> compose(List<Node> nodes) {
        return nodes.stream()
                .flatMap(
                        node ->
                                Stream.concat(
                                        leading.apply(node).stream(), Stream.of(node.on(this))))
                .toList();
    }

    @Override
    public Piece part(Node.Part part) {
        return new Piece.Part(
                webId(Address.section(part.id())),
                level,
                part.title(),
                below(level + 1, depth).compose(part.body()));
    }

    @Override
    public Piece section(Node.Section section) {
        Address address = Address.section(section.id());
        String webId = webId(address);
        List<Piece> body = below(level + 1, depth + 1).compose(section.body());
        return new Piece.Section(
                webId,
                level,
                depth,
                printed(address),
                (numbering == Numbering.DECIMAL && printed(address).isPresent()) || hanging(body),
                section.title(),
                body);
    }

    @Override
    public Piece clause(Node.ClauseText text) {
        return passage(text.clause());
    }

    @Override
    public Piece definitions(Node.Definitions definitions) {
        return new Piece.Glossary(
                Optional.empty(), definitions.terms().stream().map(this::meaning).toList());
    }

    private Piece passage(ResolvedClause clause) {
        String own = clause.source().language();
        return new Piece.Passage(
                webId(Address.of(clause.id())),
                own.equals(language) ? Optional.empty() : Optional.of(own),
                blocks.compose(clause.blocks()));
    }

    private Meaning meaning(ResolvedClause clause) {
        return new Meaning(
                ids.claim(Address.of(clause.id())), clause.term(), blocks.compose(clause.blocks()));
    }

    private BodyComposer below(int nextLevel, int nextDepth) {
        return new BodyComposer(
                language,
                numbering,
                numbers,
                ids,
                blocks,
                leading,
                Math.min(nextLevel, 6),
                nextDepth);
    }

    /**
     * As the scheme prints it: by hundreds a section shows no number, and {@code 4.} bears a dot
     * where only sections count.
     */
    private Optional<String> printed(Address section) {
        Optional<String> number = Optional.ofNullable(numbers.get(section));
        return switch (numbering) {
            case NONE, HUNDREDS -> Optional.empty();
            case DECIMAL -> number;
            case SECTIONS -> number.map(n -> n.contains(".") ? n : n + ".");
        };
    }

    private static boolean hanging(List<Piece> body) {
        return body.stream()
                .filter(Piece.Passage.class::isInstance)
                .flatMap(passage -> ((Piece.Passage) passage).blocks().stream())
                .anyMatch(BodyComposer::isNumbered);
    }

    static boolean isNumbered(Piece piece) {
        return piece instanceof Piece.Marked marked
                ? marked.pieces().stream().anyMatch(BodyComposer::isNumbered)
                : piece instanceof Piece.Paragraph paragraph && paragraph.number().isPresent();
    }

    private String webId(Address address) {
        return ids.claim(address)
                .orElseThrow(() -> new IllegalStateException("stands twice: " + address));
    }
}
