package org.clausebook.publish;

import java.util.List;
import java.util.Optional;
import org.clausebook.DocumentId;
import org.clausebook.EditionProblem;
import org.clausebook.compare.Changes;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.edition.Archive;
import org.clausebook.edition.CheckCode;
import org.clausebook.edition.EditionNumber;
import org.clausebook.edition.History;
import org.clausebook.edition.HistoryRecord;
import org.clausebook.json.JsonException;
import org.clausebook.model.policy.Numbered;
import org.clausebook.model.source.Next;
import org.clausebook.model.source.PolicyChoice;
import org.clausebook.model.source.Profile;

/**
 * An edition that could be published.
 *
 * @param text empty where its files have errors
 * @param number as it follows from the changes
 * @param next what the school's file says of it, completed
 * @param problems what keeps it from being proposed, whoever approves it
 */
public record Candidate(
        Profile owner,
        PolicyChoice choice,
        Archive archive,
        History history,
        Optional<Numbered> text,
        Changes changes,
        EditionNumber number,
        Next next,
        List<Diagnostic> problems) {
    public Candidate {
        problems = List.copyOf(problems);
    }

    public DocumentId id() {
        return new DocumentId(owner.id(), choice.id());
    }

    /** Whether a record of it cannot be read, or is not as it was sealed. */
    public boolean isDamaged() {
        return problems.stream().anyMatch(one -> one.problem() == EditionProblem.DAMAGED_RECORD);
    }

    /**
     * The text that was put to those who approve it, where one was.
     *
     * @throws JsonException where it cannot be read, or somebody has changed it since
     */
    public Optional<HistoryRecord.Edition> proposal() {
        Optional<HistoryRecord.Edition> proposal = archive.proposal(choice.id(), number);
        if (proposal.filter(one -> !CheckCode.of(one.text()).equals(one.check())).isPresent()) {
            throw new JsonException("its words are not those of its check code");
        }
        return proposal;
    }
}
