package org.clausebook.prose;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.asciidoctor.ast.ContentNode;
import org.asciidoctor.ast.DescriptionList;
import org.asciidoctor.ast.DescriptionListEntry;
import org.asciidoctor.ast.Document;
import org.asciidoctor.ast.ListItem;
import org.asciidoctor.ast.PhraseNode;
import org.asciidoctor.ast.Row;
import org.asciidoctor.ast.StructuralNode;
import org.asciidoctor.ast.Table;
import org.asciidoctor.converter.StringConverter;

/**
 * Writes what AsciiDoc understood as {@link Sign}s around tokens. AsciidoctorJ makes it, so it must
 * be public.
 */
public final class SignConverter extends StringConverter {

    /** The name under which AsciidoctorJ knows it. */
    static final String BACKEND = "clausebook";

    public SignConverter(String backend, Map<String, Object> options) {
        super(backend, options);
    }

    @Override
    public String convert(ContentNode node, String transform, Map<Object, Object> options) {
        return switch (node.getNodeName()) {
            case "document", "embedded" -> content((Document) node);
            case "paragraph" -> block(Sign.PARAGRAPH, node, content((StructuralNode) node));
            case "ulist" -> block(Sign.BULLETS, node, items((org.asciidoctor.ast.List) node));
            case "olist" -> block(Sign.STEPS, node, items((org.asciidoctor.ast.List) node));
            case "dlist" -> block(Sign.MEANINGS, node, meanings((DescriptionList) node));
            case "quote" -> block(Sign.QUOTATION, node, content((StructuralNode) node));
            case "table" -> block(Sign.TABLE, node, rows((Table) node));
            case "inline_quoted" -> quoted((PhraseNode) node);
            case "inline_anchor" -> link((PhraseNode) node);
            default -> Sign.STRANGER.around("");
        };
    }

    private static String block(Sign sign, ContentNode node, String inside) {
        return sign.around(Objects.requireNonNullElse(node.getId(), "") + Sign.SEPARATOR + inside);
    }

    private static String content(StructuralNode node) {
        return Objects.requireNonNullElse(node.getContent(), "").toString();
    }

    private static String items(org.asciidoctor.ast.List list) {
        return list.getItems().stream()
                .map(item -> item((ListItem) item))
                .collect(Collectors.joining());
    }

    private static String item(ListItem item) {
        String lead = item.hasText() ? item.getText() : "";
        return Sign.ITEM.around(
                lead + Sign.SEPARATOR + (item.getBlocks().isEmpty() ? "" : content(item)));
    }

    private static String meanings(DescriptionList list) {
        return list.getItems().stream().map(SignConverter::meaning).collect(Collectors.joining());
    }

    private static String meaning(DescriptionListEntry entry) {
        String terms =
                entry.getTerms().stream()
                        .map(term -> Sign.TERM.around(term.getText()))
                        .collect(Collectors.joining());
        return terms + (entry.getDescription() == null ? "" : item(entry.getDescription()));
    }

    private static String rows(Table table) {
        return List.of(table.getHeader(), table.getBody(), table.getFooter()).stream()
                .flatMap(List::stream)
                .map(SignConverter::row)
                .collect(Collectors.joining());
    }

    private static String row(Row row) {
        return Sign.ROW.around(
                row.getCells().stream()
                        .map(cell -> Sign.CELL.around(cell.getText()))
                        .collect(Collectors.joining()));
    }

    private static String quoted(PhraseNode node) {
        return switch (node.getType()) {
            case "strong" -> Sign.STRONG.around(node.getText());
            case "emphasis" -> Sign.EMPHASIS.around(node.getText());
            default -> Sign.STRANGER.around("");
        };
    }

    private static String link(PhraseNode node) {
        return node.getType().equals("link")
                ? Sign.LINK.around(node.getTarget() + Sign.SEPARATOR + node.getText())
                : Sign.STRANGER.around("");
    }
}
