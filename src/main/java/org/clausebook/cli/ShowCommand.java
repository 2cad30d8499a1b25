package org.clausebook.cli;

import java.util.List;
import org.clausebook.explain.Entry;
import org.clausebook.model.policy.Numbered;
import picocli.CommandLine;

/** Prints a policy's text on the terminal. */
@CommandLine.Command(
        name = "show",
        description = "Prints a policy, or some of its paragraphs, as text.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class ShowCommand extends ReadingCommand {

    private static final int WIDTH = 80;

    ShowCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    protected void write(Numbered policy, List<Entry> entries) {
        for (Entry entry : entries) {
            if (entry.kind() == Entry.Kind.HEADING) {
                surroundings.out().println();
            }
            String lead = "  ".repeat(entry.depth()) + lead(entry);
            surroundings.out().println(wrapped(lead, entry.text()));
        }
    }

    private static String lead(Entry entry) {
        boolean bullet = entry.kind() == Entry.Kind.ITEM;
        return entry.number().map(number -> number + "  ").orElse(bullet ? "* " : "");
    }

    /** Lines of at most 80 characters; those after the first hang under the text. */
    private static String wrapped(String lead, String text) {
        StringBuilder out = new StringBuilder(lead);
        int column = lead.length();
        boolean first = true;
        for (String word : text.strip().split("\\s+", -1)) {
            if (!first && column + 1 + word.length() > WIDTH) {
                out.append('\n').append(" ".repeat(lead.length()));
                column = lead.length();
            } else if (!first) {
                out.append(' ');
                column++;
            }
            out.append(word);
            column += word.length();
            first = false;
        }
        return out.toString();
    }
}
