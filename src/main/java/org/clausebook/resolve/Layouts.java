package org.clausebook.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.clausebook.model.source.CoverLine;
import org.clausebook.model.source.DateStyle;
import org.clausebook.model.source.Layout;
import org.clausebook.model.source.Numbering;
import org.clausebook.model.source.Outline;
import org.clausebook.model.source.Placed;
import org.clausebook.model.source.Start;

/**
 * Works out how a document looks: the outline's layout, each key set again by the groups and then
 * by the school.
 */
final class Layouts {

    private Layouts() {}

    static Layout of(Making making, Outline outline) {
        Layout layout = outline.layout();
        for (Layer layer : making.layers) {
            Layout below = layer.choice().map(choice -> choice.layout()).orElse(Layout.UNSET);
            layout = below.over(layout);
        }
        return layout.over(standard(making));
    }

    private static Layout standard(Making making) {
        return new Layout(
                Optional.of(Start.COVER),
                Optional.of(cover(making)),
                Optional.empty(),
                Optional.empty(),
                Optional.of(Numbering.DECIMAL),
                Optional.of(DateStyle.DAY));
    }

    /**
     * "Default: crest, name, motto, title, in-force; for several schools each school, title,
     * in-force."
     */
    private static List<CoverLine> cover(Making making) {
        List<CoverLine> lines = new ArrayList<>();
        List<Placed<String>> schools = making.choice.issuedFor().orElse(List.of());
        if (schools.size() > 1) {
            schools.forEach(school -> lines.add(new CoverLine.School(school)));
        } else {
            List.of("crest", "name", "motto").forEach(what -> lines.add(new CoverLine.Show(what)));
        }
        lines.add(new CoverLine.Show("title"));
        lines.add(new CoverLine.Show("in-force"));
        return lines;
    }
}
