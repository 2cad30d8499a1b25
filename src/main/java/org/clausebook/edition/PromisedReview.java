package org.clausebook.edition;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.clausebook.json.JsonObject;
import org.clausebook.json.JsonReader;

/**
 * The review that the edition in force promises.
 *
 * @param edition the edition's number
 * @param day when the review is due
 */
public record PromisedReview(String edition, LocalDate day) {

    private static final String WITHDRAWAL = "-withdrawal";

    /**
     * What the newest edition of a policy that is in force on a day says; nothing where there is
     * none, it was withdrawn, or it promises no day.
     *
     * @param head the list of records of the archive
     */
    public static Optional<PromisedReview> of(
            Archive archive, Head head, String policy, LocalDate today) {
        return head.lines().stream()
                .filter(line -> line.policy().equals(policy) && line.edition().isPresent())
                .filter(line -> line.inForce().map(day -> !day.isAfter(today)).orElse(false))
                .reduce((earlier, later) -> later)
                .filter(line -> !head.lists(policy, line.name() + WITHDRAWAL))
                .flatMap(
                        line ->
                                day(archive, line)
                                        .map(day -> new PromisedReview(line.name(), day)));
    }

    /** Without its text, which takes longer to read than all else. */
    private static Optional<LocalDate> day(Archive archive, HeadLine line) {
        byte[] bytes = archive.record(line.policy(), line.name());
        JsonObject record = JsonReader.read(new String(bytes, StandardCharsets.UTF_8)).object();
        JsonObject at = record;
        for (String name : List.of("text", "next")) {
            at = at.get(name).object();
        }
        return at.find("review").map(day -> LocalDate.parse(day.text()));
    }
}
