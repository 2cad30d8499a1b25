package org.clausebook.compare.redline;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.clausebook.model.text.Address;
import org.clausebook.model.text.Mark;
import org.clausebook.model.text.Origin;

/** Where the words come from that one marked change took away and put in. */
final class Touched {

    private final Words gone = new Words();
    private final Words here = new Words();
    private final Set<Address> keys = new LinkedHashSet<>();

    /** Origins of words; those of spaces and marks count only where there is no word. */
    private static final class Words {
        private final List<Origin> words = new ArrayList<>();
        private final List<Origin> others = new ArrayList<>();

        List<Origin> origins() {
            return words.isEmpty() ? others : words;
        }
    }

    void add(Mark mark, boolean isWord, Origin origin) {
        Words side = mark == Mark.REMOVED || mark == Mark.MOVED_AWAY ? gone : here;
        (isWord ? side.words : side.others).add(origin);
    }

    void in(Address key) {
        keys.add(key);
    }

    /** Of the words that are gone; of marks alone where no word is. */
    List<Origin> gone() {
        return gone.origins();
    }

    /** Of the words that are new here, or came here. */
    List<Origin> here() {
        return here.origins();
    }

    /** Of all these words. */
    List<Origin> all() {
        List<Origin> all = new ArrayList<>(gone());
        all.addAll(here());
        return all;
    }

    /** The blocks, items and cells in which the change is marked. */
    Set<Address> keys() {
        return keys;
    }
}
