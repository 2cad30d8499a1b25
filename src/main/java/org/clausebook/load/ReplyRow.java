package org.clausebook.load;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.clausebook.diagnostic.Place;
import org.clausebook.model.policy.Drift;
import org.clausebook.model.source.Answer;

/**
 * One row of a reply sheet: a wording to decide, and the answer where there is one.
 *
 * @param school whose wording it is: a school's id, or a group's
 * @param target the clause or block that it changes, such as {@code staff/report#who}
 * @param about what people call the clause; for the reader alone
 * @param code the figures of the letter ({@link Drift#code()})
 * @param letter the day of the letter; empty where an answer came without it
 * @param replyBy the last day for an answer; likewise
 * @param answer empty while nobody has decided
 * @param wording the new text, where the answer is to adopt with changes
 * @param at where the row starts; the first line of no file where it was not read from one
 * @param cells where each column of the row starts, by its name
 */
public record ReplyRow(
        String school,
        String policy,
        String target,
        String about,
        String code,
        Optional<LocalDate> letter,
        Optional<LocalDate> replyBy,
        Optional<Answer> answer,
        Optional<String> reason,
        Optional<String> body,
        Optional<LocalDate> on,
        Optional<String> minute,
        Optional<LocalDate> until,
        Optional<String> wording,
        Place at,
        Map<String, Place> cells) {

    public ReplyRow {
        cells = Map.copyOf(cells);
    }

    /** The row that asks for a decision on a case, for the sheet beside a letter. */
    public static ReplyRow asking(Drift drift, LocalDate letter, LocalDate replyBy) {
        return new ReplyRow(
                drift.layer(),
                drift.policy(),
                drift.target().toString(),
                drift.title(),
                drift.code(),
                Optional.of(letter),
                Optional.of(replyBy),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Place.startOf(""),
                Map.of());
    }

    /** Where a column of this row starts, for messages. */
    public Place at(String column) {
        return cells.getOrDefault(column, at);
    }

    /** What stands in each column, as the sheet shows it. */
    Map<String, String> values() {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("school", school);
        values.put("policy", policy);
        values.put("target", target);
        values.put("about", about);
        values.put("code", code);
        values.put("letter", letter.map(LocalDate::toString).orElse(""));
        values.put("reply-by", replyBy.map(LocalDate::toString).orElse(""));
        values.put("decision", answer.map(Answer::key).orElse(""));
        values.put("reason", reason.orElse(""));
        values.put("body", body.orElse(""));
        values.put("date", on.map(LocalDate::toString).orElse(""));
        values.put("minute", minute.orElse(""));
        values.put("until", until.map(LocalDate::toString).orElse(""));
        values.put("wording", wording.orElse(""));
        return values;
    }
}
