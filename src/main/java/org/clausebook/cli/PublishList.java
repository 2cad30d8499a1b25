package org.clausebook.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clausebook.DocumentId;
import org.clausebook.NextEditions;
import org.clausebook.Reading;
import org.clausebook.Request;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.DiagnosticPrinter;
import org.clausebook.diagnostic.Diagnostics;
import org.clausebook.load.ApprovalList;
import org.clausebook.load.ApprovalRow;
import org.clausebook.model.source.Next;
import org.clausebook.model.source.Workspace;
import org.clausebook.publish.Candidate;
import org.clausebook.publish.Candidates;
import org.clausebook.publish.Publisher;
import org.jspecify.annotations.Nullable;

/** Publishes the rows of a list of approvals; one that cannot be published stops no other. */
final class PublishList {

    private final PublishCommand command;
    private final Question question;

    PublishList(PublishCommand command, Question question) {
        this.command = command;
        this.question = question;
    }

    int publish(Path file) {
        Request request = command.request(Optional.empty(), Optional.empty());
        Reading reading = command.read(request);
        Candidates.Found known = command.find(reading, NextEditions.AS_TYPED);
        Workspace workspace =
                known.prepared()
                        .workspace()
                        .orElseThrow(
                                () -> new Refusal(ExitCode.PROBLEMS, "the library has errors"));
        Diagnostics found = new Diagnostics();
        List<ApprovalRow> rows =
                ApprovalList.read(
                        file,
                        String.valueOf(file.getFileName()),
                        workspace.library().bodies(),
                        found);
        Map<DocumentId, ApprovalRow> byDocument = new LinkedHashMap<>();
        List<String> unknown = new ArrayList<>();
        for (ApprovalRow row : rows) {
            try {
                Candidate candidate = EditionCommand.candidate(known, row.school(), row.policy());
                ApprovalRow other = byDocument.putIfAbsent(candidate.id(), row);
                if (other != null) {
                    unknown.add(
                            said(row)
                                    + "not published: line "
                                    + other.at().line()
                                    + " is about the same document");
                }
            } catch (Refusal refusal) {
                unknown.add(said(row) + "not published: " + refusal.getMessage());
            }
        }
        Candidates.Found approved =
                command.find(reading, (id, typed) -> with(typed, byDocument.get(id)));
        int failures = unknown.size();
        print(found.sorted());
        failures += found.sorted().size();
        unknown.forEach(command::say);
        question.ask(
                command.surroundings,
                "Publish "
                        + Command.count(byDocument.size(), "version")
                        + "? They can never be changed afterwards.");
        Publisher publisher = command.publisher(request, approved);
        for (Map.Entry<DocumentId, ApprovalRow> entry : byDocument.entrySet()) {
            failures += publish(publisher, approved, entry.getKey(), entry.getValue());
        }
        return failures == 0 ? ExitCode.FINE : ExitCode.PROBLEMS;
    }

    private int publish(
            Publisher publisher, Candidates.Found found, DocumentId id, ApprovalRow row) {
        Candidate candidate =
                found.of(id).orElseThrow(() -> new IllegalStateException("lost: " + id));
        try {
            Optional<Publisher.Published> before =
                    candidate.isDamaged() ? Optional.empty() : publisher.finish(candidate);
            if (before.isPresent()) {
                command.say(
                        said(row)
                                + "an earlier run was cut short; it "
                                + PublishCommand.said(before.get()));
                return 0;
            }
        } catch (IOException e) {
            command.say(said(row) + "not published: the disk says " + e.getMessage());
            return 1;
        }
        Publisher.Plan plan = publisher.plan(candidate, row.code());
        if (!plan.problems().isEmpty()) {
            String why = String.join("; ", plan.problems().stream().map(PublishList::why).toList());
            command.say(said(row) + "not published: " + why);
            return 1;
        }
        try {
            command.say(said(row) + PublishCommand.said(publisher.publish(plan)));
            return 0;
        } catch (IOException e) {
            command.say(said(row) + "not published: the disk says " + e.getMessage());
            return 1;
        }
    }

    private static String why(Diagnostic problem) {
        return problem.message() + problem.hint().map(hint -> " (" + hint + ")").orElse("");
    }

    private static Next with(Next typed, @Nullable ApprovalRow row) {
        return row == null ? typed : row.approval().map(typed::with).orElse(typed);
    }

    private void print(List<Diagnostic> wrong) {
        command.surroundings
                .err()
                .print(
                        new DiagnosticPrinter(
                                        (path, line) -> Optional.empty(),
                                        command.surroundings.colour())
                                .print(wrong));
        command.surroundings.err().flush();
    }

    private static String said(ApprovalRow row) {
        return row.at().path() + ":" + row.at().line() + ": ";
    }
}
