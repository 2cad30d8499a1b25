package org.clausebook.cli;

import java.io.IOException;
import org.clausebook.edition.Archive;
import org.clausebook.edition.History;
import org.clausebook.edition.HistoryRecord;
import org.clausebook.edition.Notice;
import org.clausebook.words.OneSentence;
import picocli.CommandLine.Option;

/** What the commands have in common that must say why they add a record about an edition. */
abstract class ReasonedCommand extends NoticeCommand {

    @Option(
            names = "--reason",
            paramLabel = "TEXT",
            required = true,
            description = "Why, in a sentence for all readers.")
    @SuppressWarnings("NullAway.Init")
    private String reason;

    protected ReasonedCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    protected int run(Archive archive, History history, HistoryRecord.Edition edition)
            throws IOException {
        checkPublic("reason", reason);
        if (!OneSentence.is(reason)) {
            throw new Refusal(
                    ExitCode.USAGE, "the reason has more than one sentence; say why in one");
        }
        return record(archive, history, edition);
    }

    /** Adds the record, after a yes. */
    protected abstract int record(Archive archive, History history, HistoryRecord.Edition edition)
            throws IOException;

    protected Notice notice(HistoryRecord.Edition edition) {
        return new Notice(edition.number(), today(), reason, by());
    }

    protected String reason() {
        return reason;
    }
}
