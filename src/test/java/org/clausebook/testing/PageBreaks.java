package org.clausebook.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.clausebook.testing.MarkedText.Stretch;

/**
 * Where pages of a PDF part what belongs together: a heading or caption from what it stands above,
 * a line that ends in a colon from its list, one line from the rest of its paragraph.
 */
public final class PageBreaks {

    private static final Set<String> HEADINGS =
            Set.of("H1", "H2", "H3", "H4", "H5", "H6", "Caption");
    private static final Set<String> BLOCKS = Set.of("P", "Lbl", "LBody", "TH", "TD", "TOCI");

    private record Block(String type, List<Stretch> stretches) {}

    private final List<Block> blocks = new ArrayList<>();

    private PageBreaks() {}

    /** Each parting in words; none where all is well. A cover is left out: it is meant to end. */
    public static List<String> faults(byte[] pdf) {
        PageBreaks breaks = new PageBreaks();
        Block start = new Block("", new ArrayList<>());
        PdfTree.of(pdf).forEach(node -> breaks.read(node, start));
        return breaks.faults();
    }

    private void read(PdfTree.Node node, Block around) {
        Block own = around;
        if (HEADINGS.contains(node.type()) || BLOCKS.contains(node.type())) {
            own = new Block(node.type(), new ArrayList<>());
            blocks.add(own);
        }
        for (PdfTree.Kid kid : node.kids()) {
            if (kid instanceof Stretch stretch) {
                own.stretches().add(stretch);
            } else if (kid instanceof PdfTree.Node inner) {
                read(inner, own);
            }
        }
    }

    private List<String> faults() {
        List<Block> written = blocks.stream().filter(one -> !one.stretches().isEmpty()).toList();
        List<String> faults = new ArrayList<>();
        for (int i = 0; i + 1 < written.size(); i++) {
            Block block = written.get(i);
            Stretch last = block.stretches().get(block.stretches().size() - 1);
            boolean parted =
                    last.page() > 0 && written.get(i + 1).stretches().get(0).page() > last.page();
            if (parted && HEADINGS.contains(block.type())) {
                faults.add("a heading ends page " + (last.page() + 1) + ": " + words(block));
            } else if (parted && words(block).endsWith(":")) {
                faults.add("what leads in ends page " + (last.page() + 1) + ": " + words(block));
            }
            if (block.type().equals("P") && standsAlone(block)) {
                faults.add("one line stands alone: " + words(block));
            }
        }
        return faults;
    }

    /** Of a paragraph on several pages, whether one page has a single line. */
    private static boolean standsAlone(Block block) {
        List<Integer> pages = block.stretches().stream().map(Stretch::page).distinct().toList();
        return pages.size() > 1
                && pages.stream()
                        .anyMatch(
                                page ->
                                        block.stretches().stream()
                                                        .filter(one -> one.page() == page)
                                                        .map(one -> Math.round(one.baseline() / 4))
                                                        .distinct()
                                                        .count()
                                                == 1);
    }

    private static String words(Block block) {
        StringBuilder words = new StringBuilder();
        block.stretches().forEach(one -> words.append(one.text()).append(' '));
        return words.toString().strip().replaceAll("\\s+", " ");
    }
}
