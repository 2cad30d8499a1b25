package org.clausebook.edition;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What was verified, and what was found.
 *
 * @param counts how much was looked at
 * @param histories the records that could be read
 * @param findings in the order of the files
 */
public record Verified(Counts counts, List<History> histories, List<Finding> findings) {

    /** Nothing was looked at, nothing was found. */
    public static final Verified NOTHING =
            new Verified(new Counts(0, 0, 0, 0), List.of(), List.of());

    public Verified {
        histories = List.copyOf(histories);
        findings = List.copyOf(findings);
    }

    /**
     * How much was looked at.
     *
     * @param records records of all kinds
     * @param editions those of them that are editions
     * @param pdfs PDFs held against their digests
     * @param files all files, those included
     */
    public record Counts(int records, int editions, int pdfs, int files) {

        /** All of both. */
        public Counts and(Counts other) {
            return new Counts(
                    records + other.records,
                    editions + other.editions,
                    pdfs + other.pdfs,
                    files + other.files);
        }
    }

    /** Whether everything is as it was published. */
    public boolean isWhole() {
        return findings.stream().noneMatch(Finding::fails);
    }

    /** All that both found. */
    public Verified and(Verified other) {
        return new Verified(
                counts.and(other.counts),
                joined(histories, other.histories),
                joined(findings, other.findings));
    }

    /** The same as seen from a folder further up. */
    public Verified below(String folder) {
        List<Finding> seen = new ArrayList<>();
        for (Finding finding : findings) {
            seen.add(
                    new Finding(
                            finding.kind(),
                            folder + "/" + finding.file(),
                            finding.edition(),
                            finding.what()));
        }
        return new Verified(counts, histories, seen);
    }

    private static <T> List<T> joined(List<T> one, List<T> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }
}
