package org.clausebook.compose;

import org.clausebook.model.source.UnansweredLetter;
import org.clausebook.words.Dates;
import org.clausebook.words.Words;

/** How it is told that a letter got no answer. */
record UnansweredWords(Words words) {

    /** Such as "the letter of 5 October 2026 got no answer by 30 November 2026". */
    String of(UnansweredLetter letter) {
        return words.say(
                "no-reply.letter",
                Dates.day(letter.letter()),
                Dates.day(letter.replyBy()),
                Dates.day(letter.on()));
    }
}
