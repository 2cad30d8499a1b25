package org.clausebook.compose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.clausebook.edition.HistoryRecord;
import org.clausebook.model.policy.ClauseList;
import org.clausebook.model.policy.Policy;
import org.clausebook.model.source.Acceptance;
import org.clausebook.model.source.Source;
import org.clausebook.model.text.PlainText;
import org.clausebook.words.Dates;
import org.clausebook.words.Words;

/**
 * Composes the sheet that the adviser keeps and the board does not get: warnings that were
 * accepted, why and until when, and the sources that nobody has confirmed.
 */
public final class AdviserComposer {

    private static final Made MADE = new Made("adviser");
    private static final String SOURCE = "source/";

    private final Words words;

    /** A composer that speaks in these words where the product itself speaks. */
    public AdviserComposer(Words words) {
        this.words = words;
    }

    /**
     * The sheet for a proposed text.
     *
     * @param accepted what the provider and the school have accepted, as far as it still holds
     */
    public Document compose(HistoryRecord.Edition edition, List<Acceptance> accepted) {
        Policy policy = edition.text().policy();
        String title = words.say("adviser.title", PlainText.of(policy.title()));
        String school = new PolicyComposer(words).school(policy);
        List<Piece> pieces = new ArrayList<>();
        pieces.add(new Piece.Title(MADE.runs(title)));
        pieces.add(MADE.paragraph(words.say("adviser.note")));
        pieces.add(section("accepted", accepted(policy, accepted)));
        pieces.add(section("unconfirmed", unconfirmed(policy, accepted)));
        return new Document(
                policy.id() + "-adviser",
                policy.language(),
                title,
                school,
                false,
                policy.issuers(),
                List.of(),
                new Document.Running(school + " | " + title, words.say("adviser.foot")),
                pieces,
                new WebIds().targets());
    }

    /** What was accepted for the same reason until the same day stands in one line. */
    private List<String> accepted(Policy policy, List<Acceptance> accepted) {
        Map<String, List<String>> places = new LinkedHashMap<>();
        accepted.stream()
                .filter(acceptance -> !acceptance.at().value().startsWith(SOURCE))
                .filter(acceptance -> concerns(policy, acceptance.at().value()))
                .forEach(
                        acceptance ->
                                put(
                                        places,
                                        words.say(
                                                "adviser.accepted.said",
                                                acceptance.check(),
                                                said(acceptance)),
                                        acceptance.at().value()));
        return lines(places);
    }

    /** Whether what an acceptance is about, a clause or a section, is in the policy. */
    private static boolean concerns(Policy policy, String at) {
        String clause = at.replaceFirst("#.*", "");
        return at.startsWith("section/") // only this school's own file names a section
                || ClauseList.of(policy).stream().anyMatch(one -> one.id().equals(clause));
    }

    private List<String> unconfirmed(Policy policy, List<Acceptance> accepted) {
        Map<String, List<String>> titles = new LinkedHashMap<>();
        for (Source source : policy.sources()) {
            if (source.confirmed().isEmpty()) {
                String said =
                        accepted.stream()
                                .filter(one -> one.at().value().equals(SOURCE + source.id()))
                                .map(this::said)
                                .findFirst()
                                .orElse(words.say("adviser.unaccepted"));
                put(titles, said, source.title());
            }
        }
        return lines(titles);
    }

    private String said(Acceptance acceptance) {
        return words.say("adviser.said", acceptance.reason(), Dates.day(acceptance.until()));
    }

    private static void put(Map<String, List<String>> lines, String said, String about) {
        lines.computeIfAbsent(said, none -> new ArrayList<>()).add(about);
    }

    private List<String> lines(Map<String, List<String>> about) {
        return about.entrySet().stream()
                .map(
                        one ->
                                words.say(
                                        "adviser.about",
                                        one.getKey(),
                                        String.join("; ", one.getValue())))
                .toList();
    }

    private Piece section(String name, List<String> lines) {
        Piece body =
                lines.isEmpty() ? MADE.paragraph(words.say("adviser.none")) : MADE.listing(lines);
        return MADE.section("adviser-" + name, words.say("adviser." + name), List.of(body));
    }
}
