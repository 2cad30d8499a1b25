package org.clausebook.edition;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Checks how the records of one policy hang together: each but the first names the seal of the one
 * before it, and what was taken out of an edition is what its redactions list.
 */
final class ChainCheck {

    private final Findings findings;

    ChainCheck(Findings findings) {
        this.findings = findings;
    }

    /**
     * A record's place in a chain; the record itself may be elsewhere.
     *
     * @param file where it is, for findings
     */
    record Step(String file, Optional<String> edition, Link link) {

        static Step of(RecordCheck.Read read) {
            return new Step(read.file(), read.edition(), read.record().link());
        }

        private String previous() {
            return link.previous().orElse("");
        }
    }

    /** Whether one chain leads from the first step to the last, through all of them. */
    void chain(List<Step> steps) {
        Set<String> seals = new HashSet<>();
        Map<String, Step> followers = new LinkedHashMap<>();
        Set<Step> doubtful = new HashSet<>();
        steps.forEach(step -> seals.add(step.link().seal()));
        for (Step step : steps) {
            String previous = step.previous();
            Step other = followers.putIfAbsent(previous, step);
            if (other != null) {
                doubtful.add(step);
                different(
                        step,
                        previous.isEmpty()
                                ? "says that it is the first record, and so does " + other.file()
                                : "follows the same record as " + other.file());
            } else if (!previous.isEmpty() && !seals.contains(previous)) {
                doubtful.add(step);
                different(
                        step,
                        "the record before it is missing, or is not the one it was published after");
            }
        }
        Set<Step> reached = reached(followers);
        for (Step step : steps) {
            if (!reached.contains(step) && !doubtful.contains(step)) {
                different(step, "no chain of seals leads to it from the first");
            }
        }
    }

    private void different(Step step, String what) {
        findings.different(step.file(), step.edition(), what);
    }

    private static Set<Step> reached(Map<String, Step> followers) {
        Set<Step> reached = new HashSet<>();
        Step at = followers.get("");
        while (at != null && reached.add(at)) {
            at = followers.get(at.link().seal());
        }
        return reached;
    }

    /** Whether what is missing from each edition was removed by a redaction, and nothing else. */
    void redactions(History history, List<RecordCheck.Read> records) {
        for (RecordCheck.Read read : records) {
            if (read.record() instanceof HistoryRecord.Edition edition) {
                redactions(read, history.redactions(edition.number()));
            } else {
                about(read.record())
                        .filter(number -> history.edition(number).isEmpty())
                        .ifPresent(
                                number ->
                                        findings.different(
                                                read.file(),
                                                read.edition(),
                                                "edition "
                                                        + number
                                                        + ", of which it tells, is not here"));
            }
        }
    }

    private void redactions(RecordCheck.Read edition, List<HistoryRecord.Redaction> redactions) {
        List<HistoryRecord.Removed> listed = new ArrayList<>();
        redactions.forEach(redaction -> listed.addAll(redaction.removed()));
        boolean holds =
                listed.size() == edition.removed().size()
                        && Set.copyOf(listed).equals(Set.copyOf(edition.removed()));
        if (!holds) {
            findings.different(
                    edition.file(),
                    edition.edition(),
                    "words were taken out of it, or stand in it, otherwise than its redactions list");
            return;
        }
        for (HistoryRecord.Redaction redaction : redactions) {
            findings.removed(
                    edition.file(),
                    edition.edition(),
                    "words were removed on "
                            + redaction.recorded()
                            + " ("
                            + String.join(", ", redaction.places())
                            + "; decided by: "
                            + redaction.by()
                            + "); all else is as it was sealed, and its check code can no longer be"
                            + " worked out");
        }
    }

    /** The edition that a record tells of. */
    static Optional<EditionNumber> about(HistoryRecord record) {
        if (record instanceof HistoryRecord.Withdrawal withdrawal) {
            return Optional.of(withdrawal.of());
        } else if (record instanceof HistoryRecord.Correction correction) {
            return Optional.of(correction.of());
        } else if (record instanceof HistoryRecord.Ratification ratification) {
            return Optional.of(ratification.of());
        } else if (record instanceof HistoryRecord.Redaction redaction) {
            return Optional.of(redaction.of());
        }
        return Optional.empty();
    }
}
