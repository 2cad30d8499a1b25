package org.clausebook.render.html;

import java.util.List;
import java.util.Optional;
import org.clausebook.compose.Document;

/**
 * The history of one policy: its editions, and for each clause its versions. All paths are relative
 * to the page, and everything is listed newest first.
 *
 * @param title of the policy
 * @param policy the policy's own page, where it has one
 * @param received documents made elsewhere, each with its PDF as its page
 */
public record HistoryPage(
        String language,
        String title,
        Optional<String> policy,
        PageFrame frame,
        List<Edition> editions,
        List<EditionStanding.Other> received,
        List<ClauseHistory> clauses) {

    public HistoryPage {
        editions = List.copyOf(editions);
        received = List.copyOf(received);
        clauses = List.copyOf(clauses);
    }

    /**
     * An edition: what it is called, when it held, its class, dates and approval, and its files.
     *
     * @param id to which links lead
     */
    public record Edition(
            String id,
            EditionStanding.Other edition,
            List<Document.Fact> facts,
            List<EditionStanding.Notice> notices,
            String pdf,
            String json) {
        public Edition {
            facts = List.copyOf(facts);
            notices = List.copyOf(notices);
        }
    }

    /**
     * A clause with its versions.
     *
     * @param lineage where its wording came from, for one that was renamed, split off or merged
     */
    public record ClauseHistory(
            String title, Optional<String> lineage, List<VersionLine> versions) {
        public ClauseHistory {
            versions = List.copyOf(versions);
        }
    }

    /**
     * A version of a clause.
     *
     * @param name such as "Version 2, from 1 September 2026"
     * @param reason why it was written
     * @param sources what it rests on
     * @param editions the editions that it stands in
     */
    public record VersionLine(String name, String reason, List<String> sources, String editions) {
        public VersionLine {
            sources = List.copyOf(sources);
        }
    }
}
