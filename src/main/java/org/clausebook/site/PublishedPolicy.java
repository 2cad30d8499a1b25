package org.clausebook.site;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.clausebook.edition.History;
import org.clausebook.edition.HistoryRecord;
import org.clausebook.edition.Tenure;
import org.clausebook.edition.Timeline;
import org.clausebook.model.source.Readers;
import org.clausebook.model.text.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * All that was published of one policy for one school: its own records, and those of its groups'
 * documents that were issued for it.
 */
public final class PublishedPolicy {

    private final String id;
    private final List<History> histories;
    private final Timeline timeline;
    private final DocumentFolders folders;
    private @Nullable EditionSteps steps;

    /**
     * @param histories one for each owner, with at least one edition or received document in all
     */
    public PublishedPolicy(String id, List<History> histories) {
        this.id = id;
        this.histories = List.copyOf(histories);
        this.timeline = Timeline.of(histories);
        this.folders = new DocumentFolders(histories);
    }

    public String id() {
        return id;
    }

    List<History> histories() {
        return histories;
    }

    public Timeline timeline() {
        return timeline;
    }

    /** What each edition changed; worked out when it is asked for first. */
    synchronized EditionSteps steps() {
        EditionSteps known = steps;
        if (known == null) {
            known = new EditionSteps(timeline);
            steps = known;
        }
        return known;
    }

    /** Where its documents lie. */
    DocumentFolders folders() {
        return folders;
    }

    /** The folder of an edition or received document, below the policy's own. */
    String folder(HistoryRecord document) {
        return folders.name(document);
    }

    /**
     * Whether it is for staff alone. One version that is makes all of them so, and what was made
     * elsewhere with them: nothing that was ever kept from the public comes before it by a change
     * of mind about the next version.
     */
    public boolean isForStaff() {
        return histories.stream()
                .flatMap(history -> history.editions().stream())
                .anyMatch(edition -> edition.text().policy().readers() == Readers.STAFF);
    }

    boolean hasEdition() {
        return !timeline.tenures().isEmpty();
    }

    /** All that was recorded where a record lies. */
    History history(HistoryRecord record) {
        return histories.stream()
                .filter(history -> history.owner().equals(record.link().owner()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("not here: " + record.link()));
    }

    /** The editions with the time in which each held, the one that applies from last first. */
    List<Tenure> newestFirst() {
        List<Tenure> tenures = new ArrayList<>(timeline.tenures());
        Collections.reverse(tenures);
        return tenures;
    }

    /**
     * What a reader who asks for the policy is shown: the edition that applies from last. Where it
     * was sealed ahead of its day, the one that it replaces comes with it, since either may be in
     * force when the page is read. Where every edition was withdrawn before its day, the last.
     */
    List<Tenure> shown() {
        List<Tenure> held = newestFirst().stream().filter(Tenure::held).toList();
        if (held.isEmpty()) {
            return newestFirst().stream().limit(1).toList();
        }
        Tenure newest = held.get(0);
        boolean ahead = newest.start().isAfter(newest.edition().recorded());
        return ahead ? held.stream().limit(2).toList() : List.of(newest);
    }

    /** The title as the newest edition, or else the newest received document, bears it. */
    String title() {
        return newestFirst().stream()
                .findFirst()
                .map(PublishedPolicy::titleOf)
                .orElseGet(() -> received().get(0).title());
    }

    /** The title as an edition bears it. */
    static String titleOf(Tenure tenure) {
        return titleOf(tenure.edition());
    }

    static String titleOf(HistoryRecord.Edition edition) {
        return PlainText.of(edition.text().policy().title());
    }

    /** The documents made elsewhere, newest first. */
    List<HistoryRecord.Received> received() {
        return histories.stream()
                .flatMap(history -> history.received().stream())
                .sorted(
                        Comparator.comparing(HistoryRecord.Received::from)
                                .thenComparing(DocumentFolders.BY_RECORDING)
                                .reversed())
                .toList();
    }
}
