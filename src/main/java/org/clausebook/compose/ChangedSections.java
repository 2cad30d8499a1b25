package org.clausebook.compose;

import java.util.ArrayList;
import java.util.List;
import org.clausebook.compare.redline.SectionDiff;
import org.clausebook.compare.redline.Taken;
import org.clausebook.model.text.Mark;
import org.clausebook.model.text.PlainText;
import org.clausebook.model.text.Run;
import org.clausebook.words.Words;

/** The sections that came, went, moved as a whole or have another title, each told once. */
final class ChangedSections {

    private static final Made MADE = new Made("changes");

    private final ChangeLinks links;
    private final Words words;

    ChangedSections(ChangeLinks links, Words words) {
        this.links = links;
        this.words = words;
    }

    List<Piece> compose() {
        return links.compared().redline().sections().stream()
                .filter(SectionDiff::isChange)
                .map(this::section)
                .toList();
    }

    private Piece section(SectionDiff section) {
        List<Run> heading = List.of(MADE.run(plain(section) + ": " + fate(section)));
        return new Piece.Section(
                "section-" + section.id(),
                3,
                2,
                section.numberNow().or(section::numberBefore),
                false,
                heading,
                body(section));
    }

    private List<Piece> body(SectionDiff section) {
        List<Piece> body = new ArrayList<>();
        List<Reasons.Reason> why = links.reasons().of(section.why());
        if (!why.isEmpty()) {
            body.add(links.because(why));
        }
        body.add(MADE.paragraph(marked(section)));
        return body;
    }

    private String fate(SectionDiff section) {
        return words.say(
                "changes.section."
                        + switch (section.fate()) {
                            case ADDED -> "added";
                            case REMOVED -> "removed";
                            case KEPT -> section.moved() ? "moved" : "renamed";
                        });
    }

    private static String plain(SectionDiff section) {
        return PlainText.of(Taken.newer(section.title()));
    }

    /** The title of a section as a comparison marks it. */
    static List<Run> marked(SectionDiff section) {
        return switch (section.fate()) {
            case ADDED -> List.of(new Run.Marked(Mark.ADDED, 0, section.title()));
            case REMOVED -> List.of(new Run.Marked(Mark.REMOVED, 0, section.title()));
            case KEPT -> section.title();
        };
    }
}
