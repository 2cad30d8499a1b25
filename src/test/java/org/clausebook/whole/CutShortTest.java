package org.clausebook.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.clausebook.edition.Archive;
import org.clausebook.edition.Disk;
import org.clausebook.edition.EditionNumber;
import org.clausebook.edition.Finding;
import org.clausebook.edition.HistoryRecord;
import org.clausebook.edition.Meeting;
import org.clausebook.edition.Notice;
import org.clausebook.edition.Published;
import org.clausebook.edition.RealDisk;
import org.clausebook.edition.Recorder;
import org.clausebook.edition.Redactor;
import org.clausebook.edition.Verified;
import org.clausebook.edition.Verifying;
import org.clausebook.model.policy.Numbered;
import org.clausebook.model.source.Weight;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A run that ends at any step that touches the disk, or finds no space for it, leaves all of the
 * old state or all of the new one, and the next try completes it.
 */
final class CutShortTest {

    private static final String SCHOOL = "oak";
    private static final LocalDate DAY = LocalDate.of(2027, 9, 1);
    private static final EditionNumber SECOND = EditionNumber.FIRST.next(Weight.SUBSTANTIVE);

    // a small one: how often the disk is touched does not depend on how long a text is
    private final Numbered policy = Published.text(SCHOOL, DAY, "1.0");
    private final String id = policy.policy().id();
    private final Map<FailingDisk.Trouble, Integer> tried = new TreeMap<>();

    @TempDir private Path folder;

    /** Something that adds a record, done the same way at each try. */
    private interface Act {
        void on(Archive archive) throws IOException;
    }

    @Test
    void the_first_edition_of_a_school_is_published_whole_or_not_at_all() throws IOException {
        cutShortAtEveryStep(
                "first edition", archive -> {}, archive -> publish(archive, EditionNumber.FIRST));
    }

    @Test
    void a_later_edition_is_published_whole_or_not_at_all() throws IOException {
        cutShortAtEveryStep(
                "later edition",
                archive -> publish(archive, EditionNumber.FIRST),
                archive -> publish(archive, SECOND));
    }

    @Test
    void a_withdrawal_is_recorded_whole_or_not_at_all() throws IOException {
        cutShortAtEveryStep(
                "withdrawal",
                archive -> publish(archive, EditionNumber.FIRST),
                archive ->
                        new Recorder(archive)
                                .withdraw(
                                        id,
                                        new Notice(
                                                EditionNumber.FIRST,
                                                DAY,
                                                "The law has changed.",
                                                "the head"),
                                        DAY));
    }

    @Test
    void a_correction_is_recorded_once_or_not_at_all() throws IOException {
        cutShortAtEveryStep(
                "correction",
                archive -> publish(archive, EditionNumber.FIRST),
                archive ->
                        new Recorder(archive)
                                .correct(
                                        id,
                                        new Notice(
                                                EditionNumber.FIRST, DAY, "A slip.", "the clerk"),
                                        "The minute is 26/31."));
    }

    @Test
    void a_ratification_is_recorded_whole_or_not_at_all() throws IOException {
        cutShortAtEveryStep(
                "ratification",
                archive -> publish(archive, EditionNumber.FIRST),
                archive ->
                        new Recorder(archive)
                                .ratify(
                                        id,
                                        EditionNumber.FIRST,
                                        DAY,
                                        new Meeting("the board", DAY, Optional.of("26/44"))));
    }

    @Test
    void a_document_made_elsewhere_is_received_once_or_not_at_all() throws IOException {
        cutShortAtEveryStep(
                "received document",
                archive -> publish(archive, EditionNumber.FIRST),
                archive ->
                        new Recorder(archive)
                                .receive(
                                        id,
                                        DAY,
                                        "Policy of 2024",
                                        DAY.minusYears(3),
                                        Optional.empty(),
                                        PublishedSchools.pdf("received")));
    }

    @Test
    void a_removal_of_words_is_made_whole_or_not_at_all() throws IOException {
        cutShortAtEveryStep(
                "removal of words", archive -> publish(archive, EditionNumber.FIRST), this::redact);
    }

    private void redact(Archive archive) throws IOException {
        HistoryRecord.Edition edition =
                archive.history(id).edition(EditionNumber.FIRST).orElseThrow();
        if (!edition.whole()) {
            archive.complete();
            return;
        }
        Redactor redactor = new Redactor(archive);
        redactor.redact(
                redactor.plan(edition, redactor.places(edition).subList(5, 7), "Removed."),
                new Notice(EditionNumber.FIRST, DAY, "A slip.", "the governing body"),
                PublishedSchools.pdf("redacted"));
    }

    @Test
    void a_second_try_that_is_cut_short_as_well_is_completed_by_a_third() throws IOException {
        int pairs = 0;
        FailingDisk counting = FailingDisk.counting();
        publish(archive(folder.resolve("whole"), counting), EditionNumber.FIRST);
        List<String> after = names(folder.resolve("whole"));
        for (int first = 1; first <= counting.steps(); first++) {
            for (int second = 1; second <= counting.steps() + 1; second++) {
                Path place = folder.resolve(first + "-" + second);
                try {
                    publish(
                            archive(
                                    place,
                                    new FailingDisk(FailingDisk.Trouble.KILLED_HALFWAY, first)),
                            EditionNumber.FIRST);
                } catch (FailingDisk.Killed e) {
                    unharmed(place);
                }
                try {
                    publish(
                            archive(
                                    place,
                                    new FailingDisk(FailingDisk.Trouble.KILLED_HALFWAY, second)),
                            EditionNumber.FIRST);
                } catch (FailingDisk.Killed e) {
                    unharmed(place);
                }
                assertThat(names(place)).isIn(List.of(), after);
                publish(archive(place, new RealDisk()), EditionNumber.FIRST);
                assertThat(names(place)).isEqualTo(after);
                assertThat(verified(place).findings()).noneMatch(Finding::fails);
                pairs++;
                Folders.delete(place);
            }
        }
        System.out.printf("Cut short twice: %d pairs of steps, 0 broken%n", pairs);
    }

    private void publish(Archive archive, EditionNumber number) throws IOException {
        new Recorder(archive)
                .publish(
                        PublishedSchools.body(policy, number, DAY),
                        PublishedSchools.pdf("a" + number));
    }

    private void cutShortAtEveryStep(String what, Act before, Act act) throws IOException {
        FailingDisk counting = FailingDisk.counting();
        Path whole = start("whole", before);
        act.on(archive(whole, counting));
        List<String> after = names(whole);
        int steps = counting.steps();
        assertThat(steps).isGreaterThanOrEqualTo(4);
        int old = 0;
        int fresh = 0;
        for (FailingDisk.Trouble trouble : FailingDisk.Trouble.values()) {
            for (int step = 1; step <= steps; step++) {
                Path place = start(trouble + "-" + step, before);
                List<String> earlier = names(place);
                fail(place, trouble, step, act);
                List<String> now = names(place);
                assertThat(now).as("%s at step %d", trouble, step).isIn(earlier, after);
                old += now.equals(earlier) ? 1 : 0;
                fresh += now.equals(earlier) ? 0 : 1;
                unharmed(place);
                act.on(archive(place, new RealDisk()));
                assertThat(names(place)).isEqualTo(after);
                assertThat(verified(place).findings()).noneMatch(Finding::fails);
                tried.merge(trouble, 1, Integer::sum);
                Folders.delete(place);
            }
        }
        System.out.printf(
                "Cut short: %s, %d steps on the disk, tried %s; a reader saw the old state %d times, the new one %d times, anything else 0 times; a second try completed all%n",
                what, steps, tried, old, fresh);
        assertThat(old).isPositive();
        assertThat(fresh).isPositive();
    }

    private void fail(Path place, FailingDisk.Trouble trouble, int step, Act act) {
        try {
            act.on(archive(place, new FailingDisk(trouble, step)));
        } catch (FailingDisk.Killed | IOException e) {
            return;
        }
        throw new AssertionError("no trouble at step " + step);
    }

    /** What was there before is as it was; at most, something is said to be unfinished. */
    private static void unharmed(Path place) {
        List<Finding> findings = verified(place).findings();
        assertThat(findings)
                .allSatisfy(
                        finding -> assertThat(finding.kind()).isNotEqualTo(Finding.Kind.DIFFERENT));
    }

    private Path start(String name, Act before) throws IOException {
        Path place = folder.resolve(name);
        before.on(archive(place, new RealDisk()));
        return place;
    }

    private static Verified verified(Path place) {
        return Verifying.of(archive(place, new RealDisk()));
    }

    /** What a reader finds: the records of the policy, and their list, which must agree. */
    private List<String> names(Path place) {
        Archive archive = archive(place, new RealDisk());
        List<String> names = new ArrayList<>();
        for (HistoryRecord record : archive.history(id).records()) {
            names.add(record.link().name());
        }
        List<String> listed = archive.head().lines().stream().map(line -> line.name()).toList();
        assertThat(listed).isEqualTo(names);
        return names;
    }

    private static Archive archive(Path place, Disk disk) {
        return new Archive(SCHOOL, place, disk);
    }
}
