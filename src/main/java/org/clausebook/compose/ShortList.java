package org.clausebook.compose;

import java.util.Collection;
import java.util.List;
import org.clausebook.words.Words;

/** Names things in one line, and counts those that there is no room for. */
final class ShortList {

    private static final int ROOM = 6;

    private final Words words;

    ShortList(Words words) {
        this.words = words;
    }

    /** Each title once; "nothing" where there is none. */
    String of(Collection<String> titles) {
        List<String> all = titles.stream().distinct().toList();
        if (all.isEmpty()) {
            return words.say("papers.nothing");
        }
        String named = String.join("; ", all.subList(0, Math.min(ROOM, all.size())));
        int more = all.size() - ROOM;
        return more > 0 ? words.say("papers.more", named, more) : named;
    }
}
