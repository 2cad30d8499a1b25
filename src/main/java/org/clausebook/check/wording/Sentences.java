package org.clausebook.check.wording;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.clausebook.diagnostic.Place;
import org.clausebook.model.text.Address;
import org.clausebook.model.text.Block;
import org.clausebook.model.text.Origin;
import org.clausebook.model.text.OriginPlace;
import org.clausebook.model.text.Prose;
import org.clausebook.model.text.Run;
import org.clausebook.model.text.TreeWalker;

/**
 * The sentences of a text, with settings and references open or filled: a block, item or cell ends
 * the last of its own.
 */
public final class Sentences extends TreeWalker {

    /**
     * A sentence.
     *
     * @param text with a word in the place of each setting or reference that is not filled
     * @param at where its block stands
     */
    public record Sentence(String text, Place at) {
        public int words() {
            return (int)
                    List.of(text.trim().split("[\\s\\u2013\\u2014]+")).stream()
                            .filter(word -> word.chars().anyMatch(Character::isLetterOrDigit))
                            .count();
        }
    }

    private final List<Sentence> sentences = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private Optional<Place> at = Optional.empty();

    private Sentences() {}

    static List<Sentence> of(Prose prose) {
        return of(prose.blocks());
    }

    /** The sentences of some blocks, in the order of the text. */
    public static List<Sentence> of(List<Block> blocks) {
        Sentences all = new Sentences();
        all.blocks(blocks);
        all.end();
        return List.copyOf(all.sentences);
    }

    private void end() {
        String whole = text.toString();
        text.setLength(0);
        BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.UK);
        breaks.setText(whole);
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            String one = whole.substring(start, end).trim();
            if (!one.isEmpty()) {
                at.ifPresent(place -> sentences.add(new Sentence(one, place)));
            }
            start = end;
        }
    }

    @Override
    protected void key(Address key, Origin origin) {
        end();
        at = OriginPlace.of(origin);
    }

    @Override
    public Boolean text(Run.Text run) {
        text.append(run.text());
        return Boolean.TRUE;
    }

    @Override
    public Boolean hole(Run.Hole hole) {
        text.append(hole.setting());
        return Boolean.TRUE;
    }

    @Override
    public Boolean ref(Run.Ref ref) {
        if (ref.words().isEmpty()) {
            text.append("reference");
        }
        return super.ref(ref);
    }
}
