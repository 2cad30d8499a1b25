package org.clausebook.whole;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.clausebook.edition.Archive;
import org.clausebook.edition.RealDisk;
import org.clausebook.edition.Recorder;

/** Records one document after the other until its process is ended. */
final class EndlessRecords {

    static final String SCHOOL = "oak";
    static final String POLICY = "phones";

    private static final LocalDate DAY = LocalDate.of(2026, 9, 1);

    private EndlessRecords() {}

    public static void main(String[] arguments) throws IOException {
        Archive archive = new Archive(SCHOOL, Path.of(arguments[0]), new RealDisk());
        archive.complete();
        for (int number = archive.history(POLICY).records().size(); ; number++) {
            record(archive, number);
        }
    }

    static void record(Archive archive, int number) throws IOException {
        new Recorder(archive)
                .receive(
                        POLICY,
                        DAY,
                        "Paper " + number,
                        DAY,
                        Optional.empty(),
                        ("%PDF " + number + "\n").repeat(2000).getBytes(StandardCharsets.UTF_8));
    }
}
