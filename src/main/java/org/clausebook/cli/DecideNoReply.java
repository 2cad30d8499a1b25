package org.clausebook.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.clausebook.diagnostic.Diagnostics;
import org.clausebook.edition.RealDisk;
import org.clausebook.load.ReplyRow;
import org.clausebook.load.ReplySheet;
import org.clausebook.publish.Deciding;
import org.clausebook.publish.NoReplyDeciding;
import org.clausebook.publish.Reply;
import org.clausebook.words.Words;

/**
 * Does what schools asked for where their letters got no answer. Each row of the sheets that were
 * sent is told, whatever becomes of it.
 */
final class DecideNoReply {

    private static final String SHEET = "replies.csv";

    private final DecideCommand command;

    DecideNoReply(DecideCommand command) {
        this.command = command;
    }

    /**
     * Decides.
     *
     * @param path a sheet, or a folder with sheets anywhere below it
     * @param school whose rows alone count
     * @return {@link ExitCode#PROBLEMS} where anything on the sheets is still to be decided
     */
    int decide(Path path, Optional<String> school) throws IOException {
        Diagnostics found = new Diagnostics();
        List<ReplyRow> rows = new ArrayList<>();
        Set<String> refused = new HashSet<>();
        for (Path sheet : sheets(path)) {
            ReplySheet.Answers sent = ReplySheet.sent(sheet, command.shown(sheet), found);
            rows.addAll(sent.rows());
            refused.addAll(sent.refused());
        }
        command.tell((file, line) -> Optional.empty(), found.sorted());
        rows.removeIf(row -> school.filter(id -> !id.equals(row.school())).isPresent());
        rows.removeIf(row -> refused.contains(row.school()));
        refused.stream()
                .sorted()
                .forEach(id -> command.say(id + ": nothing was written, a row of it is wrong"));
        boolean open = write(rows);
        return open || found.hasErrors() ? ExitCode.PROBLEMS : ExitCode.FINE;
    }

    /** Whether anything is still to be decided, or could not be written. */
    private boolean write(List<ReplyRow> rows) throws IOException {
        Deciding deciding = new Deciding(command.all(), new RealDisk(), command.progress());
        NoReplyDeciding silence = new NoReplyDeciding(deciding, command.today(), Words.english());
        List<Reply> replies = new ArrayList<>();
        boolean open = false;
        for (ReplyRow row : rows) {
            NoReplyDeciding.Outcome outcome =
                    silence.of(row, DecideCommand.address(row.school(), row.target()));
            outcome.reply().ifPresent(replies::add);
            if (outcome.reply().isEmpty()) {
                command.say(
                        String.join(" ", row.school(), row.policy(), row.target())
                                + (outcome.open() ? ": still to be decided: " : ": ")
                                + outcome.why());
            }
            open |= outcome.open();
        }
        return command.told(deciding.write(replies)) != ExitCode.FINE || open;
    }

    private List<Path> sheets(Path path) throws IOException {
        if (Files.isRegularFile(path)) {
            return List.of(path);
        }
        if (!Files.isDirectory(path)) {
            throw new Refusal(ExitCode.USAGE, "there is no file " + command.shown(path));
        }
        try (Stream<Path> files = Files.walk(path)) {
            List<Path> sheets =
                    files.filter(Files::isRegularFile)
                            .filter(file -> file.endsWith(SHEET))
                            .sorted()
                            .toList();
            if (sheets.isEmpty()) {
                throw new Refusal(
                        ExitCode.USAGE, "there is no " + SHEET + " below " + command.shown(path));
            }
            return sheets;
        }
    }
}
