package org.clausebook.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import org.clausebook.diagnostic.Diagnostics;
import org.clausebook.diagnostic.Place;
import org.clausebook.model.source.Passage;
import org.clausebook.model.text.Origin;
import org.clausebook.model.text.Prose;
import org.clausebook.model.text.Run;
import org.clausebook.model.text.TreeWalker;
import org.junit.jupiter.api.Test;

/** Whatever is typed comes out, every word of it, in order and at the place where it was typed. */
final class WordsInOrderTest {

    private static final int TEXTS = 2000;
    private static final Pattern SPACE = Pattern.compile("\\s+");

    @Test
    void two_thousand_random_texts_keep_their_words() {
        ProseParser parser = ProseParser.forgetful();
        for (int seed = 0; seed < TEXTS; seed++) {
            RandomText random = new RandomText(seed);
            Diagnostics diagnostics = new Diagnostics();
            Optional<Prose> prose = parser.parse(passage(random.text()), diagnostics);

            assertThat(diagnostics.sorted()).as("seed %d: %s", seed, random.text()).isEmpty();
            assertThat(Words.of(prose.orElseThrow()))
                    .as("seed %d: %s", seed, random.text())
                    .isEqualTo(random.words());
            Places.check(random.text(), prose.orElseThrow());
        }
    }

    /** Heaps of marks: most are refused; what is not keeps all its letters and figures. */
    @Test
    void nothing_that_is_accepted_loses_a_letter() {
        ProseParser parser = ProseParser.forgetful();
        String marks = "ab1 *_ `#^~+-=.:;,'\"()<>{}[]|\\/&!?$%@\n\n*_ ab\n";
        int accepted = 0;
        for (int seed = 0; seed < TEXTS; seed++) {
            Random random = new Random(seed);
            StringBuilder text = new StringBuilder("a ");
            for (int i = random.nextInt(40); i > 0; i--) {
                text.append(marks.charAt(random.nextInt(marks.length())));
            }
            Diagnostics diagnostics = new Diagnostics();
            Optional<Prose> prose = parser.parse(passage(text.toString()), diagnostics);
            if (prose.isPresent()) {
                accepted++;
                assertThat(letters(String.join("", Words.of(prose.get()))))
                        .as("seed %d: %s", seed, text)
                        .isEqualTo(letters(text.toString()));
            } else {
                assertThat(diagnostics.hasErrors()).as("seed %d: %s", seed, text).isTrue();
            }
        }
        assertThat(accepted).isGreaterThan(TEXTS / 10);
    }

    private static String letters(String text) {
        return text.replaceAll("[^ab1]+", "");
    }

    private static Passage passage(String text) {
        return new Passage(text, new Place("random.txt", 1, 1), 0);
    }

    /** The words of a tree between spaces, with settings and references as if typed. */
    private static final class Words extends TreeWalker {

        private final StringBuilder out = new StringBuilder();

        static List<String> of(Prose prose) {
            Words words = new Words();
            words.blocks(prose.blocks());
            List<String> all = new ArrayList<>(List.of(SPACE.split(words.out.toString().strip())));
            all.remove("");
            return all;
        }

        @Override
        protected void key(org.clausebook.model.text.Address key, Origin origin) {
            out.append(' ');
        }

        @Override
        protected void item(org.clausebook.model.text.Item item) {
            out.append(' ');
            runs(item.term());
            out.append(' ');
            runs(item.lead());
            blocks(item.blocks());
        }

        @Override
        public Boolean text(Run.Text text) {
            out.append(text.text());
            return true;
        }

        @Override
        public Boolean hole(Run.Hole hole) {
            out.append('{').append(hole.setting()).append('}');
            return true;
        }

        @Override
        public Boolean ref(Run.Ref ref) {
            out.append("<<").append(ref.to()).append(">>");
            return true;
        }
    }

    /** Each run of words stands at its place in the text as typed. */
    private static final class Places extends TreeWalker {

        private final String[] lines;

        private Places(String text) {
            lines = text.split("\n", -1);
        }

        static void check(String text, Prose prose) {
            new Places(text).blocks(prose.blocks());
        }

        @Override
        public Boolean text(Run.Text text) {
            Place at = ((Origin.Written) text.origin()).at();
            String typed = lines[at.line() - 1].substring(at.column() - 1);
            assertThat(typed + " ").startsWith(text.text());
            return true;
        }
    }
}
