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
 * @param clauses those to which something has happened
 * @param unchanged those that are as they were in the first edition
 * @param received documents made elsewhere, each with its PDF as its page
 */
public record HistoryPage(
        String language,
        String title,
        Optional<String> policy,
        PageFrame frame,
        List<Edition> editions,
        List<EditionStanding.Other> received,
        List<ClauseHistory> clauses,
        List<ClauseHistory> unchanged) {

    public HistoryPage {
        editions = List.copyOf(editions);
        received = List.copyOf(received);
        clauses = List.copyOf(clauses);
        unchanged = List.copyOf(unchanged);
    }

    /**
     * An edition: what it is called, when it held, its class, dates and approval, and its files.
     *
     * @param id to which links lead
     * @param since what changed, the nearest older edition first
     */
    public record Edition(
            String id,
            EditionStanding.Other edition,
            List<Document.Fact> facts,
            List<EditionStanding.Notice> notices,
            String pdf,
            String json,
            List<Since> since) {
        public Edition {
            since = List.copyOf(since);
            facts = List.copyOf(facts);
            notices = List.copyOf(notices);
        }
    }

    /** A page that shows what changed since an older edition. */
    public record Since(String name, String page) {}

    /**
     * A clause with its versions.
     *
     * @param life what happened to it in each edition, the oldest first
     * @param lineage where its wording came from, for one that was renamed, split off or merged
     */
    public record ClauseHistory(
            String title,
            List<LifeStep> life,
            Optional<String> lineage,
            List<VersionLine> versions) {
        public ClauseHistory {
            life = List.copyOf(life);
            versions = List.copyOf(versions);
        }
    }

    /**
     * What happened to a clause.
     *
     * @param edition the number of the edition, or of the first and last of several
     * @param happened such as "reworded, moved"
     */
    public record LifeStep(String edition, String happened) {}

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
