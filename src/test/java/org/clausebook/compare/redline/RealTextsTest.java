package org.clausebook.compare.redline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.clausebook.diagnostic.Diagnostics;
import org.clausebook.load.WorkspaceLoader;
import org.clausebook.model.source.Passages;
import org.clausebook.model.source.Workspace;
import org.clausebook.model.text.Block;
import org.clausebook.model.text.Cell;
import org.clausebook.model.text.Item;
import org.clausebook.model.text.Mark;
import org.clausebook.model.text.Run;
import org.clausebook.model.text.TreeMapper;
import org.clausebook.model.text.TreeWalker;
import org.clausebook.prose.ProseParser;
import org.clausebook.prose.Texts;
import org.junit.jupiter.api.Test;

/** The library's own texts, edited at random: what is marked is what changed, and nothing else. */
final class RealTextsTest {

    private static final int EDITS = 10_000;

    /** Words that stay between two changes and are shown with them. */
    private static final int SHOWN_TWICE = 2;

    private static final List<List<Block>> TEXTS = texts();

    @Test
    void taking_all_changes_gives_the_newer_text_and_refusing_all_the_older() {
        int same = 0;
        long marks = 0;
        long longest = 0;
        Map<Mark, Integer> kinds = new EnumMap<>(Mark.class);
        for (int seed = 0; seed < EDITS; seed++) {
            List<Block> before = TEXTS.get(seed % TEXTS.size());
            List<Block> now = new RandomEdits(seed).of(before);
            AtomicInteger changes = new AtomicInteger();

            List<Block> marked = new BlockDiff(changes::incrementAndGet).between(before, now);

            String older = Spelled.of(before);
            String newer = Spelled.of(now);
            assertThat(Spelled.of(Taken.all(marked))).as("seed %d", seed).isEqualTo(newer);
            assertThat(Spelled.of(Taken.none(marked))).as("seed %d", seed).isEqualTo(older);
            if (older.equals(newer)) {
                assertThat(changes).as("seed %d", seed).hasValue(0);
                same++;
            }
            marks += changes.get();
            Twice twice = Twice.of(marked);
            longest = Math.max(longest, twice.longest);
            twice.marks.forEach((mark, times) -> kinds.merge(mark, times, Integer::sum));
            assertThat(twice.longest).as("seed %d", seed).isLessThanOrEqualTo(SHOWN_TWICE);
        }
        System.out.printf(
                "Redline: %d edits of %d texts, %d changes marked, %d edits without effect, at most"
                        + " %d unchanged words shown twice; %s%n",
                EDITS, TEXTS.size(), marks, same, longest, kinds);
        assertThat(marks).isGreaterThan(EDITS);
        assertThat(kinds).containsOnlyKeys(Mark.values());
    }

    @Test
    void other_numbers_alone_are_no_change() {
        AtomicInteger changes = new AtomicInteger();
        int references = 0;
        for (List<Block> text : TEXTS) {
            List<Block> renumbered = new Renumbering().blocks(text);
            assertThat(new BlockDiff(changes::incrementAndGet).between(text, renumbered))
                    .isEqualTo(renumbered);
            references += renumbered.equals(text) ? 0 : 1;
        }
        assertThat(changes).hasValue(0);
        assertThat(references).isGreaterThan(10);
    }

    /** Fills in other words for what each reference prints. */
    private static final class Renumbering extends TreeMapper {
        @Override
        public List<Run> ref(Run.Ref ref) {
            return List.of(
                    new Run.Ref(
                            ref.to(),
                            List.of(new Run.Text("paragraph 9.9", ref.origin())),
                            ref.origin()));
        }
    }

    private static List<List<Block>> texts() {
        Workspace workspace =
                WorkspaceLoader.load(Path.of("").toAbsolutePath(), new Diagnostics())
                        .workspace()
                        .orElseThrow();
        Texts texts =
                Texts.parseAll(
                        Passages.of(workspace), ProseParser.forgetful(), 2, new Diagnostics());
        List<List<Block>> all = new ArrayList<>();
        Passages.of(workspace)
                .forEach(
                        passage ->
                                texts.of(passage)
                                        .map(prose -> prose.blocks())
                                        .filter(blocks -> !blocks.isEmpty())
                                        .ifPresent(all::add));
        return List.copyOf(all);
    }

    /** The longest run of words that stands in what was removed and in what came in its place. */
    private static final class Twice extends TreeWalker {
        private final Map<Mark, Integer> marks = new EnumMap<>(Mark.class);
        private long longest;

        static Twice of(List<Block> marked) {
            Twice twice = new Twice();
            twice.blocks(marked);
            return twice;
        }

        @Override
        public Boolean marked(Block.Marked marked) {
            marks.merge(marked.mark(), 1, Integer::sum);
            return super.marked(marked);
        }

        @Override
        public Boolean paragraph(Block.Paragraph paragraph) {
            look(paragraph.runs());
            return Boolean.TRUE;
        }

        @Override
        protected void item(Item item) {
            look(item.term());
            look(item.lead());
            blocks(item.blocks());
        }

        @Override
        protected void cell(Cell cell) {
            look(cell.runs());
        }

        private void look(List<Run> runs) {
            for (Run run : runs) {
                if (run instanceof Run.Marked marked) {
                    marks.merge(marked.mark(), 1, Integer::sum);
                }
            }
            for (int at = 0; at + 1 < runs.size(); at++) {
                if (runs.get(at) instanceof Run.Marked removed
                        && runs.get(at + 1) instanceof Run.Marked added
                        && removed.mark() == Mark.REMOVED
                        && added.mark() == Mark.ADDED) {
                    longest = Math.max(longest, shared(words(removed), words(added)));
                }
            }
        }

        private static List<Atom> words(Run.Marked marked) {
            return Atoms.of(marked.runs());
        }

        /** Words that stand in both in one row, with the same marks and spaces between them. */
        private static long shared(List<Atom> one, List<Atom> other) {
            long longest = 0;
            long[] before = new long[other.size() + 1];
            for (Atom atom : one) {
                long[] now = new long[other.size() + 1];
                for (int at = 1; at <= other.size(); at++) {
                    if (atom.key().equals(other.get(at - 1).key())) {
                        now[at] = before[at - 1] + (atom.isWord() ? 1 : 0);
                        longest = Math.max(longest, now[at]);
                    }
                }
                before = now;
            }
            return longest;
        }
    }
}
