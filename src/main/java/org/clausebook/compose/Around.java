package org.clausebook.compose;

import java.util.List;
import java.util.Optional;

/**
 * What stands around a policy and is no part of its text: whom to ask, how to complain, how to get
 * a copy, who wrote what. It may change from one day to the next, and no edition is sealed with it.
 *
 * @param danger what to do where a child is in danger; absent where there is nobody to ask
 * @param contacts whom to ask at the school, in order
 * @param helplines of the register, each with the day on which it was checked
 */
public record Around(
        Optional<String> danger, List<Card> contacts, List<Card> helplines, List<Topic> topics) {

    /** Nothing is known. */
    public static final Around NOTHING =
            new Around(Optional.empty(), List.of(), List.of(), List.of());

    public Around {
        contacts = List.copyOf(contacts);
        helplines = List.copyOf(helplines);
        topics = List.copyOf(topics);
    }

    /**
     * Somebody to ask, by role.
     *
     * @param note when to ask, and how, where that is not plain
     */
    public record Card(String title, Optional<String> note, List<Line> lines) {
        public Card {
            lines = List.copyOf(lines);
        }
    }

    /**
     * A way to reach somebody.
     *
     * @param label such as "Telephone"; none for a postal address
     * @param href where a click leads
     */
    public record Line(Optional<String> label, String words, Optional<String> href) {}

    /**
     * Sentences under a heading.
     *
     * @param name for the web, such as {@code complain}
     */
    public record Topic(String name, String title, List<Line> sentences) {
        public Topic {
            sentences = List.copyOf(sentences);
        }
    }
}
