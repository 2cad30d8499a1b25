package org.clausebook.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.clausebook.model.source.Weight;
import org.clausebook.model.text.Mark;
import org.clausebook.model.text.Marker;
import org.clausebook.model.text.Run;
import org.clausebook.model.text.Style;
import org.clausebook.words.Words;

/** The first section of a comparison: how much changed, how to read it, and why, rules first. */
final class ChangeSummary {

    private static final Made MADE = new Made("changes");

    private final ChangeLinks links;
    private final Words words;
    private final ReasonWords said;

    ChangeSummary(ChangeLinks links, Words words) {
        this.links = links;
        this.words = words;
        this.said = new ReasonWords(links.compared(), words);
    }

    Piece compose() {
        List<Piece> body = new ArrayList<>();
        if (links.changed().isEmpty()) {
            boolean other = !links.reasons().all().isEmpty();
            body.add(MADE.paragraph(words.say(other ? "changes.same.otherwise" : "changes.same")));
        } else {
            body.add(legend());
        }
        reasons(Weight.SUBSTANTIVE).ifPresent(body::add);
        reasons(Weight.EDITORIAL).ifPresent(body::add);
        return new Piece.Section(
                "changes-summary",
                2,
                1,
                Optional.empty(),
                false,
                MADE.runs(words.say("changes.summary")),
                body);
    }

    /** How additions and removals look, by an example of each. */
    private Piece legend() {
        return MADE.paragraph(
                List.of(
                        MADE.run(words.say("changes.legend.before") + " "),
                        new Run.Marked(Mark.ADDED, 0, MADE.runs(words.say("changes.legend.added"))),
                        MADE.run(" " + words.say("changes.legend.between") + " "),
                        new Run.Marked(
                                Mark.REMOVED, 0, MADE.runs(words.say("changes.legend.removed"))),
                        MADE.run(words.say("changes.legend.after"))));
    }

    private Optional<Piece> reasons(Weight weight) {
        List<ListEntry> entries = links.reasons().of(weight).stream().map(this::entry).toList();
        if (entries.isEmpty()) {
            return Optional.empty();
        }
        String name = weight == Weight.SUBSTANTIVE ? "substantive" : "editorial";
        return Optional.of(
                new Piece.Section(
                        "changes-" + name,
                        3,
                        2,
                        Optional.empty(),
                        false,
                        MADE.runs(words.say("changes." + name)),
                        List.of(new Piece.Listing(Optional.empty(), Marker.DECIMAL, entries))));
    }

    private ListEntry entry(Reasons.Reason reason) {
        List<Run> line = new ArrayList<>();
        List<String> sentences = said.sentences(reason.change());
        line.add(new Run.Styled(Style.STRONG, MADE.runs(sentences.get(0))));
        sentences.stream().skip(1).forEach(sentence -> line.add(MADE.run(" " + sentence)));
        List<Run> where = new ArrayList<>();
        for (ChangeLinks.Changed changed : links.changed()) {
            if (links.reasons().of(changed.clause()).contains(reason)) {
                where.add(
                        MADE.run(where.isEmpty() ? " " + words.say("changes.where") + " " : ", "));
                where.add(links.to(changed));
            }
        }
        line.addAll(where);
        return new ListEntry(
                Optional.of(reason.webId()), Optional.of(reason.number() + "."), line, List.of());
    }
}
