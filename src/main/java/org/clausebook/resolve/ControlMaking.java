package org.clausebook.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clausebook.model.policy.ControlLine;
import org.clausebook.model.source.Control;
import org.clausebook.model.source.ControlRow;
import org.clausebook.model.source.ControlStyle;
import org.clausebook.model.source.Layout;
import org.clausebook.model.source.Next;
import org.clausebook.model.text.Origin;
import org.clausebook.model.text.Prose;
import org.clausebook.model.text.Run;
import org.clausebook.words.Words;

/**
 * Makes the lines of document control.
 *
 * <p>"Default: a table of edition, approved, in force, review, supersedes"; of those, what is not
 * known is left out, while a row that a layout asks for says that it is not known.
 */
final class ControlMaking {

    private final Making making;
    private final Map<String, List<Run>> filled;
    private final TextFilling filling;
    private final Words words;

    ControlMaking(Making making, Map<String, List<Run>> filled, TextFilling filling, Words words) {
        this.making = making;
        this.filled = filled;
        this.filling = filling;
        this.words = words;
    }

    List<ControlLine> make(Layout layout, boolean asReceived) {
        Optional<Control> control = layout.control();
        boolean none = control.map(said -> said.style() == ControlStyle.NONE).orElse(asReceived);
        if (none) {
            return List.of();
        }
        Optional<List<ControlRow>> rows = control.flatMap(Control::rows);
        return rows.isPresent() ? asked(rows.get()) : standard();
    }

    private List<ControlLine> asked(List<ControlRow> rows) {
        List<ControlLine> lines = new ArrayList<>();
        for (ControlRow row : rows) {
            Origin origin = new Origin.Titled(making.owner.id(), row.label().at());
            List<Run> label = List.of(new Run.Text(row.label().value(), origin));
            List<Run> value =
                    row.show()
                            .map(name -> filled.getOrDefault(name, List.of()))
                            .orElseGet(() -> typed(row));
            lines.add(new ControlLine(label, value));
        }
        return lines;
    }

    private List<Run> typed(ControlRow row) {
        Optional<Prose> prose = row.text().map(making::prose);
        List<Run> runs = prose.flatMap(Lines::of).orElse(List.of());
        return filling.runs(new Titling(making.owner.id()).runs(runs));
    }

    private List<ControlLine> standard() {
        Next next = making.choice.next();
        List<ControlLine> lines = new ArrayList<>();
        next.edition().ifPresent(known -> lines.add(line("edition")));
        if (next.approval().isPresent()) {
            lines.add(line("approved"));
            lines.add(line("approved-by"));
        }
        lines.add(line("in-force"));
        lines.add(line("review"));
        next.supersedes().ifPresent(known -> lines.add(line("supersedes")));
        return lines;
    }

    private ControlLine line(String name) {
        Origin origin = new Origin.Made("label", Optional.empty());
        return new ControlLine(
                List.of(new Run.Text(words.say("control." + name), origin)),
                filled.getOrDefault(name, List.of()));
    }
}
