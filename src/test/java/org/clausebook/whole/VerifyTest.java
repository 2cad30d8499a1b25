package org.clausebook.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.clausebook.Verification;
import org.clausebook.edition.Finding;
import org.clausebook.edition.Verified;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is done to one file of a published history, verifying finds it. */
final class VerifyTest {

    @TempDir private Path folder;

    @Test
    void every_change_of_one_file_is_found_and_nothing_else_is() {
        PublishedSchools.publish(folder);
        Verified untouched = Verification.of(folder).orElseThrow();
        assertThat(untouched.isWhole()).isTrue();
        assertThat(untouched.findings()).hasSize(6).allMatch(VerifyTest::saysRemoved);
        assertThat(untouched.counts().editions()).isEqualTo(12);

        Mutation.Tally tally = new Mutation.Tally();
        PublishedSchools.SCHOOLS.parallelStream()
                .map(school -> folder.resolve("schools").resolve(school))
                .forEach(
                        home ->
                                tally.tryAll(
                                        home.resolve("editions"),
                                        () -> Verification.of(home).orElseThrow()));

        assertThat(Verification.of(folder).orElseThrow().findings())
                .isEqualTo(untouched.findings());
        System.out.printf(
                "Verify: %d records of 5 schools; %s%n", untouched.counts().records(), tally);
        assertThat(tally.missed()).isEmpty();
        assertThat(tally.elsewhere()).isEmpty();
    }

    @Test
    void the_records_of_the_demonstration_are_as_they_were_published() {
        Verified verified = Verification.of(Path.of("schools")).orElseThrow();
        assertThat(verified.findings()).isEmpty();
        assertThat(verified.counts().editions()).isGreaterThanOrEqualTo(30);
    }

    private static boolean saysRemoved(Finding finding) {
        return finding.kind() == Finding.Kind.REMOVED
                && finding.what().startsWith("words were removed on 2027-10-01 (");
    }
}
