package org.clausebook.prose;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Diagnostics;
import org.clausebook.diagnostic.Place;
import org.clausebook.model.source.Clause;
import org.clausebook.model.source.ClauseVersion;
import org.clausebook.model.source.Passage;
import org.clausebook.model.text.Address;
import org.clausebook.model.text.Block;
import org.clausebook.model.text.Origin;
import org.clausebook.model.text.PlainText;
import org.clausebook.model.text.Prose;
import org.clausebook.model.text.TreeWalker;

/**
 * Finds the blocks of the library's clauses that have no name, and gives them one.
 *
 * <p>"In the library every block but a clause's first, and but a slot, has a name": schools' own
 * wordings and references find blocks by name, and a position would be another block's after the
 * next change.
 */
public final class BlockNames {

    private final Texts texts;
    private final List<Naming> namings = new ArrayList<>();

    private BlockNames(Texts texts) {
        this.texts = texts;
    }

    /**
     * Reports every block of a clause that needs a name and has none, with the name that would be
     * made for it.
     */
    public static void check(Clause clause, Texts texts, Diagnostics diagnostics) {
        for (Naming naming : namings(List.of(clause), texts)) {
            String hint =
                    "type '[#"
                            + naming.name()
                            + "]' on the line above it, or let 'check --fix' do it";
            diagnostics.report(
                    Diagnostic.of(ProseProblem.UNNAMED_BLOCK, naming.at())
                            .hint(hint)
                            .about(clause.id()));
        }
    }

    /**
     * The text of a file with a name above each block that needs one; what was there stays as it
     * was, character for character.
     *
     * @param clauses those that the file holds
     */
    public static String fix(String file, Collection<Clause> clauses, Texts texts) {
        List<Naming> lastFirst =
                namings(clauses, texts).stream()
                        .sorted(Comparator.comparing(Naming::at).reversed())
                        .toList();
        StringBuilder fixed = new StringBuilder(file);
        for (Naming naming : lastFirst) {
            int start = startOfLine(file, naming.at().line());
            int end = file.indexOf('\n', start);
            boolean windows = end > start && file.charAt(end - 1) == '\r';
            String margin = file.substring(start, start + naming.at().column() - 1);
            fixed.insert(start, margin + "[#" + naming.name() + "]" + (windows ? "\r\n" : "\n"));
        }
        return fixed.toString();
    }

    private static int startOfLine(String file, int line) {
        int start = 0;
        for (int i = 1; i < line; i++) {
            start = file.indexOf('\n', start) + 1;
        }
        return start;
    }

    private static List<Naming> namings(Collection<Clause> clauses, Texts texts) {
        BlockNames names = new BlockNames(texts);
        for (Clause clause : clauses) {
            clause.versions().forEach(names::version);
        }
        return names.namings;
    }

    private void version(ClauseVersion version) {
        List<String> model = text(version.text(), List.of());
        version.variants().values().forEach(variant -> text(variant.text(), model));
    }

    /**
     * Names what is unnamed in one text. A variant has every name of the text it varies, so its
     * blocks take the names of those at the same place there.
     *
     * @return the names of all its blocks in order, old and new
     */
    private List<String> text(Passage passage, List<String> model) {
        List<Block> blocks = texts.of(passage).map(Prose::blocks).orElse(List.of());
        Set<String> taken = taken(blocks);
        List<String> names = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            boolean needsName =
                    i > 0 && block.key().isPositional() && !(block instanceof Block.Slot);
            String there = i < model.size() ? model.get(i) : "";
            String name = needsName ? free(there, block, taken) : named(block);
            if (needsName) {
                namings.add(new Naming(place(block), name));
            }
            names.add(name);
        }
        return names;
    }

    private static String named(Block block) {
        return block.key().isPositional() ? "" : block.key().anchor();
    }

    private static String free(String there, Block block, Set<String> taken) {
        String words = PlainText.ofBlocks(List.of(block));
        String wanted = there.isEmpty() ? Names.of(words).orElse("block") : there;
        String name = wanted;
        for (int i = 2; !taken.add(name); i++) {
            name = wanted + "-" + i;
        }
        return name;
    }

    private static Set<String> taken(List<Block> blocks) {
        Set<String> taken = new HashSet<>();
        new TreeWalker() {
            @Override
            protected void key(Address key, Origin origin) {
                taken.add(key.anchor());
            }
        }.blocks(blocks);
        return taken;
    }

    private static Place place(Block block) {
        if (block.origin() instanceof Origin.Written written) {
            return written.at();
        }
        throw new IllegalArgumentException("not a text as typed: " + block.key());
    }

    /** A name for the block that begins at a place. */
    private record Naming(Place at, String name) {}
}
