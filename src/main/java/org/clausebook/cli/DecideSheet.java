package org.clausebook.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.clausebook.Clausebook;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Diagnostics;
import org.clausebook.edition.RealDisk;
import org.clausebook.load.ReplyProblem;
import org.clausebook.load.ReplyRow;
import org.clausebook.load.ReplySheet;
import org.clausebook.model.policy.Drift;
import org.clausebook.model.source.Answer;
import org.clausebook.model.source.Approval;
import org.clausebook.model.source.Decision;
import org.clausebook.model.source.Workspace;
import org.clausebook.publish.Deciding;
import org.clausebook.publish.Reply;

/**
 * Writes the answers of a reply sheet. Where one row of a school is wrong, nothing is written for
 * that school.
 */
final class DecideSheet {

    private final DecideCommand command;

    DecideSheet(DecideCommand command) {
        this.command = command;
    }

    int decide(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new Refusal(ExitCode.USAGE, "there is no file " + command.shown(file));
        }
        List<String> bodies =
                new Clausebook(command.progress())
                        .read(command.all())
                        .workspace()
                        .map(Workspace::library)
                        .orElseThrow(() -> new Refusal(ExitCode.PROBLEMS, "the library has errors"))
                        .bodies();
        Diagnostics found = new Diagnostics();
        ReplySheet.Answers answers =
                ReplySheet.read(file, String.valueOf(file.getFileName()), bodies, found);
        Set<String> refused = new HashSet<>(answers.refused());
        Deciding deciding = new Deciding(command.all(), new RealDisk(), command.progress());
        Map<ReplyRow, Reply> replies = new LinkedHashMap<>();
        for (ReplyRow row : answers.rows()) {
            Reply reply = reply(row);
            Optional<Diagnostic> wrong = against(deciding, row, reply);
            wrong.ifPresent(
                    one -> {
                        found.report(one);
                        refused.add(row.school());
                    });
            replies.put(row, reply);
        }
        command.tell((path, line) -> Optional.empty(), found.sorted());
        List<Reply> sound = new ArrayList<>();
        replies.forEach(
                (row, reply) -> {
                    if (!refused.contains(row.school())) {
                        sound.add(reply);
                    }
                });
        refused.stream()
                .sorted()
                .forEach(
                        school ->
                                command.say(
                                        school + ": nothing was written, a row of it is wrong"));
        int written = command.told(deciding.write(sound));
        return found.hasErrors() ? ExitCode.PROBLEMS : written;
    }

    private static Reply reply(ReplyRow row) {
        Answer answer = row.answer().orElseThrow();
        boolean looked = answer == Answer.LOOKED;
        return new Reply(
                row.school(),
                row.policy(),
                DecideCommand.address(row.school(), row.target()),
                answer,
                looked ? Optional.empty() : row.reason(),
                looked
                        ? Optional.empty()
                        : Optional.of(
                                new Approval(
                                        row.body().orElseThrow(),
                                        row.on().orElseThrow(),
                                        row.minute())),
                Optional.empty(),
                row.until(),
                Optional.empty(),
                row.wording(),
                Set.of());
    }

    /** An answer to an older letter is an answer to another question. */
    private static Optional<Diagnostic> against(Deciding deciding, ReplyRow row, Reply reply) {
        List<Drift> about = deciding.about(reply);
        boolean older = !about.isEmpty() && about.stream().noneMatch(one -> isOf(one, row.code()));
        if (older) {
            return Optional.of(
                    wrong(
                            row,
                            "code",
                            "code "
                                    + row.code()
                                    + " is of an older letter; the text has moved on since, and its code is "
                                    + about.get(0).code()));
        }
        return deciding.against(reply).map(why -> wrong(row, "decision", why));
    }

    /** A late answer is to the letter that got none. */
    private static boolean isOf(Drift drift, String code) {
        return drift.code().equals(code)
                || drift.decision()
                        .flatMap(Decision::unanswered)
                        .filter(letter -> letter.code().equals(code))
                        .isPresent();
    }

    private static Diagnostic wrong(ReplyRow row, String column, String why) {
        return Diagnostic.of(ReplyProblem.BAD_REPLY, row.at(column), why);
    }
}
