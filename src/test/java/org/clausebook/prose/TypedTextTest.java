package org.clausebook.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.clausebook.model.text.PlainText;
import org.clausebook.model.text.Prose;
import org.clausebook.model.text.TypedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A text that is shown to be written anew is the text that was typed, when it is typed again. */
final class TypedTextTest {

    private static final int TEXTS = 2000;

    private final ProseParser parser = ProseParser.forgetful();

    @Test
    void two_thousand_random_texts_come_back_the_same() {
        for (int seed = 0; seed < TEXTS; seed++) {
            comesBack(new RandomText(seed).text());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "|===\n| Head | Other\n\n| one \\| two | *three*\n| | last\n|===\n",
                "|===\n| Head | Other\n| [[here]]one | {head}\n|===\n",
                "* one\n** two\n*** three\n* four\n",
                "* one\n. first\n. second\n* two\n",
                ". first\n* a\n* b\n. second\n",
                "* one\n+\nmore of one\n\n** two\n* three\n",
                "* one\n** two\n+\nmore of two\n\n* three\n",
                "* one\n. first\n** two\n.. second\n*** three\n",
                "* one\n. first\n.. second\n* two\n",
                "|===\n| Head | Other\n| {governors: meets | meet} | a\n|===\n",
                "Term:: meaning\nOther:: words\n",
                "Term:: meaning\n+\nand more\n",
                "[#named]\n* [[a]]one\n* [[b]]two\n",
                "____\nQuoted.\n\n* one\n** two\n____\n",
                "[.note]\nA note.\n",
                "[.continued]\nGoes on.\n",
                "{a head} or {A head} or {head's} or {head:plural} or {Head}\n",
                "{governors: meets | meet} here\n",
                "A brace \\{ and a mark \\# and #4\n",
                "https://a.example/x_y?z=*[the page] and <<staff/report#who>>\n",
            })
    void each_shape_comes_back_the_same(String text) {
        comesBack(text);
    }

    private void comesBack(String text) {
        Prose first = parsed(text);
        String again = typedAgain(first);
        Prose second = parsed(again);
        String both = text + "\n-- typed again:\n" + again;
        assertThat(bare(tree(second))).as(both).isEqualTo(bare(tree(first)));
        assertThat(words(second)).as(both).isEqualTo(words(first));
        // its lines are not broken any more, so now not even a space may differ
        assertThat(tree(parsed(typedAgain(second)))).as(both).isEqualTo(tree(second));
    }

    private Prose parsed(String text) {
        Typed typed = Typed.text(text);
        Optional<Prose> prose = typed.parsedBy(parser);
        assertThat(typed.messages()).as(text).isEmpty();
        return prose.orElseThrow();
    }

    private static String typedAgain(Prose prose) {
        return commented(TypedText.of(prose.blocks())).stream()
                .map(TypedTextTest::uncommented)
                .collect(Collectors.joining("\n", "", "\n"));
    }

    /** As it stands above a wording in a school's file. */
    private static List<String> commented(List<String> lines) {
        return lines.stream().map(line -> ("#   " + line).stripTrailing()).toList();
    }

    private static String uncommented(String line) {
        return line.length() > 4 ? line.substring(4) : "";
    }

    /** Without places. */
    private static String tree(Prose prose) {
        return TreeText.of(prose).replaceAll("(?m)  \\d+:\\d+$", "");
    }

    private static String bare(String tree) {
        return tree.replaceAll("[\\s\"]+", "");
    }

    private static String words(Prose prose) {
        return PlainText.ofBlocks(prose.blocks()).replaceAll("\\s+", " ").strip();
    }
}
