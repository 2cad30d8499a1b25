package org.clausebook.cli;

import java.util.ArrayList;
import java.util.List;
import org.clausebook.compose.ImpactReport;
import org.clausebook.words.Words;

/** Whom a change of the library reaches, as a table and what explains it. */
final class ImpactText {

    private ImpactText() {}

    static List<String> of(ImpactCommand.Answer answer) {
        ImpactReport report =
                ImpactReport.of(answer.impact(), ImpactReport.Naming.IDS, Words.english());
        List<String> lines = new ArrayList<>();
        lines.add("From " + answer.from() + " to " + answer.to() + ":");
        lines.addAll(report.opening());
        if (!report.table().isEmpty()) {
            lines.add("");
            lines.addAll(TableLines.of(report.table()));
        }
        for (ImpactReport.Section section : report.sections()) {
            lines.add("");
            lines.add(section.heading() + ":");
            section.lines().forEach(line -> lines.add("  " + line));
        }
        return lines;
    }
}
