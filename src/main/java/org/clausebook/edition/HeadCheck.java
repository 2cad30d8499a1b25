package org.clausebook.edition;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.clausebook.model.policy.ClauseList;
import org.clausebook.model.policy.ResolvedClause;

/** Checks the list of a school's records against the records. */
final class HeadCheck {

    private final String owner;
    private final Findings findings;

    HeadCheck(String owner, Findings findings) {
        this.owner = owner;
        this.findings = findings;
    }

    /**
     * Whether a list names these records, each with its seal, and no others.
     *
     * @param head absent where there is no list
     * @param present the records whose files are there, whether or not they read: {@code
     *     social-media 2.0}
     */
    void check(Optional<Head> head, List<History> histories, Set<String> present) {
        Head list = head.orElse(Head.empty(owner));
        if (!list.owner().equals(owner)) {
            different("is the list of '" + list.owner() + "', not of '" + owner + "'");
        }
        Head expected = Head.empty(owner);
        for (History history : histories) {
            for (HistoryRecord record : history.records()) {
                expected = expected.with(record);
            }
        }
        missing(list, present);
        int unlisted = listed(list, expected);
        if (expected.lines().size() == present.size()) {
            wordings(list, histories, unlisted > 0);
        }
    }

    private void missing(Head list, Set<String> present) {
        Set<String> named = new HashSet<>();
        for (HeadLine line : list.lines()) {
            if (!named.add(name(line))) {
                different("lists " + name(line) + " twice");
            }
            if (!present.contains(name(line))) {
                findings.different(
                        line.policy() + "/" + line.name() + Archive.JSON,
                        Optional.of(PolicyCheck.edition(owner, line.policy(), line.name())),
                        "this record is missing");
            }
        }
    }

    /** Compares line by line; gives how many records are not listed yet. */
    private int listed(Head list, Head expected) {
        int unlisted = 0;
        Map<String, HeadLine> lines = new HashMap<>();
        list.lines().forEach(line -> lines.put(name(line), line));
        for (HeadLine line : expected.lines()) {
            HeadLine stated = lines.get(name(line));
            if (stated == null) {
                unlisted++;
                findings.unfinished(
                        line.policy() + "/" + line.name() + Archive.JSON,
                        Optional.of(PolicyCheck.edition(owner, line.policy(), line.name())),
                        "publishing was cut short: this record is not in the list "
                                + Archive.HEAD
                                + " yet; 'clausebook publish "
                                + owner
                                + " "
                                + line.policy()
                                + "' completes the list");
            } else if (!stated.equals(line)) {
                findings.different(
                        line.policy() + "/" + line.name() + Archive.JSON,
                        Optional.of(PolicyCheck.edition(owner, line.policy(), line.name())),
                        "is not the record that "
                                + Archive.HEAD
                                + " lists: another seal, or another day from which it applies");
            }
        }
        List<String> order = expected.lines().stream().map(HeadCheck::name).toList();
        List<String> stated =
                list.lines().stream().map(HeadCheck::name).filter(order::contains).toList();
        if (!stated.equals(order.stream().filter(lines::containsKey).toList())) {
            different("lists the records in another order than they were published in");
        }
        return unlisted;
    }

    private static String name(HeadLine line) {
        return line.policy() + " " + line.name();
    }

    /** The texts of clauses that editions have used must be those that the list has settled. */
    private void wordings(Head list, List<History> histories, boolean growing) {
        Map<String, Set<String>> used = new HashMap<>();
        for (History history : histories) {
            for (HistoryRecord.Edition edition : history.editions()) {
                for (ResolvedClause clause : ClauseList.of(edition.text().policy())) {
                    String name =
                            Head.wording(clause.id(), clause.version().number(), clause.variant());
                    used.computeIfAbsent(name, fresh -> new HashSet<>())
                            .add(clause.wording().sha256());
                }
            }
        }
        list.wordings()
                .forEach(
                        (name, digest) -> {
                            if (!used.getOrDefault(name, Set.of()).contains(digest)) {
                                different(
                                        "the text of clause "
                                                + name
                                                + " is listed otherwise than published");
                            }
                        });
        if (!growing && !list.wordings().keySet().containsAll(used.keySet())) {
            different("lists fewer texts of clauses than the editions have used");
        }
    }

    private void different(String what) {
        findings.different(Archive.HEAD, Optional.empty(), what);
    }
}
