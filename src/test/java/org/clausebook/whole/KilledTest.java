package org.clausebook.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.clausebook.edition.Archive;
import org.clausebook.edition.Finding;
import org.clausebook.edition.RealDisk;
import org.clausebook.edition.Verified;
import org.clausebook.edition.Verifying;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process that is killed while it records, at no moment of its own choosing, breaks nothing. */
final class KilledTest {

    private static final int KILLS = 8;

    @TempDir private Path folder;

    @Test
    void whatever_was_recorded_before_a_kill_is_whole_after_it() throws Exception {
        SplittableRandom random = new SplittableRandom(26);
        Archive archive = new Archive(EndlessRecords.SCHOOL, folder, new RealDisk());
        int unfinished = 0;
        int records = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            kill(archive, records, random.nextInt(150));
            Verified verified = Verifying.of(archive);
            assertThat(verified.findings())
                    .allMatch(finding -> finding.kind() == Finding.Kind.UNFINISHED);
            unfinished += verified.findings().isEmpty() ? 0 : 1;
            int now = archive.history(EndlessRecords.POLICY).records().size();
            assertThat(now).isGreaterThan(records);
            records = now;
        }
        EndlessRecords.record(archive, records);
        assertThat(Verifying.of(archive).isWhole()).isTrue();
        assertThat(archive.history(EndlessRecords.POLICY).records()).hasSize(records + 1);
        System.out.printf(
                "Killed: %d times, %d records kept, %d times something was left to finish, 0 broken%n",
                KILLS, records, unfinished);
    }

    /** Lets a process record until there is something new and a while longer, then ends it. */
    private void kill(Archive archive, int before, int milliseconds)
            throws IOException, InterruptedException {
        Process process =
                new ProcessBuilder(
                                List.of(
                                        Path.of(System.getProperty("java.home"), "bin", "java")
                                                .toString(),
                                        "-cp",
                                        System.getProperty("java.class.path"),
                                        EndlessRecords.class.getName(),
                                        folder.toString()))
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start();
        try {
            for (int wait = 0; wait < 1200; wait++) {
                assertThat(process.isAlive()).isTrue();
                if (archive.history(EndlessRecords.POLICY).records().size() > before) {
                    break;
                }
                TimeUnit.MILLISECONDS.sleep(50);
            }
            TimeUnit.MILLISECONDS.sleep(milliseconds);
        } finally {
            process.destroyForcibly().waitFor();
        }
    }
}
