package org.clausebook.cli;

import java.util.List;
import org.clausebook.explain.Entry;
import org.clausebook.explain.OriginWords;
import org.clausebook.explain.Spoken;
import org.clausebook.model.policy.Numbered;
import picocli.CommandLine;

/** Prints where each piece of a policy's text comes from. */
@CommandLine.Command(
        name = "why",
        description =
                "Says of each piece of text which clause, setting or own wording it comes from, with file and line.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class WhyCommand extends ReadingCommand {

    WhyCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    protected void write(Numbered policy, List<Entry> entries) {
        for (Entry entry : entries) {
            String number = entry.number().map(bears -> bears + "  ").orElse("");
            surroundings.out().println(number + entry.key());
            for (Spoken piece : Spoken.of(entry.runs())) {
                surroundings.out().println("  \"" + piece.text() + "\"");
                surroundings.out().println("      " + OriginWords.of(piece.origin()));
            }
        }
    }
}
