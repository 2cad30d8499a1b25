package org.clausebook.prose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.clausebook.diagnostic.Diagnostics;
import org.clausebook.model.source.Passage;
import org.junit.jupiter.api.Test;

final class ThreadsTest {

    private static final List<Passage> PASSAGES =
            IntStream.range(0, 80)
                    .mapToObj(
                            seed ->
                                    Typed.in(
                                                    seed + ".yaml",
                                                    new RandomText(seed).text()
                                                            + (seed % 5 == 0
                                                                    ? "\nan *open mark"
                                                                    : ""))
                                            .passage())
                    .toList();

    @Test
    void eight_threads_give_what_one_thread_gives() {
        Diagnostics alone = new Diagnostics();
        Diagnostics together = new Diagnostics();
        Texts one = Texts.parseAll(PASSAGES, ProseParser.forgetful(), 1, alone);
        Texts eight = Texts.parseAll(PASSAGES, ProseParser.forgetful(), 8, together);

        assertThat(PASSAGES)
                .allSatisfy(passage -> assertThat(eight.of(passage)).isEqualTo(one.of(passage)));
        assertThat(together.sorted()).isEqualTo(alone.sorted()).hasSize(16);
    }

    @Test
    void a_passage_given_twice_is_one_passage() {
        Passage passage = Typed.text("words").passage();

        Texts texts =
                Texts.parseAll(
                        List.of(passage, passage), ProseParser.forgetful(), 2, new Diagnostics());

        assertThat(texts.of(Typed.text("words").passage())).isPresent();
    }

    @Test
    void a_passage_that_was_not_parsed_is_a_mistake_of_ours() {
        Texts texts = Texts.parseAll(List.of(), ProseParser.forgetful(), 0, new Diagnostics());

        assertThatThrownBy(() -> texts.of(Typed.text("words").passage()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("not among the texts parsed: text.yaml:1:1");
    }
}
