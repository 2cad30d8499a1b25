package org.clausebook.testing;

/**
 * Writes the structure of a tagged PDF as indented text, one line an element, for comparison by eye
 * and by test.
 */
public final class PdfOutline {

    private final StringBuilder out = new StringBuilder();

    private PdfOutline() {}

    /**
     * The tree of a file's tags; letters stand in quotation marks, links and fields behind an
     * arrow.
     */
    public static String of(byte[] pdf) {
        PdfOutline outline = new PdfOutline();
        PdfTree.of(pdf).forEach(node -> outline.print(node, ""));
        return outline.out.toString();
    }

    private void print(PdfTree.Node node, String indent) {
        out.append(indent).append(node.type());
        node.details()
                .forEach((name, value) -> out.append(' ').append(name).append('=').append(value));
        out.append('\n');
        for (PdfTree.Kid kid : node.kids()) {
            if (kid instanceof PdfTree.Node inner) {
                print(inner, indent + "  ");
            } else if (kid instanceof MarkedText.Stretch stretch) {
                out.append(indent).append("  \"").append(stretch.text()).append("\"\n");
            } else if (kid instanceof PdfTree.Annotation annotation) {
                out.append(indent).append("  -> ").append(annotation.kind());
                out.append(" \"").append(annotation.said()).append("\"\n");
            }
        }
    }
}
