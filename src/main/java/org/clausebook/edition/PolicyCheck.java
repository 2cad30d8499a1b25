package org.clausebook.edition;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.clausebook.json.JsonReader;

/** Checks the folder of one policy: its records, their chain, and the PDFs beside them. */
final class PolicyCheck {

    private final String owner;
    private final FolderScan scan;
    private final RecordCheck records;
    private final Findings findings;
    private final List<HistoryRecord.Edition> editions = new ArrayList<>();
    private int pdfs;

    PolicyCheck(String owner, FolderScan scan, Map<String, String> crests, Findings findings) {
        this.owner = owner;
        this.scan = scan;
        this.records = new RecordCheck(Optional.of(crests), findings);
        this.findings = findings;
    }

    /** How findings name the edition that a record is or tells of. */
    static String edition(String owner, String policy, String name) {
        String number = name.replaceAll("^(\\d[\\d.]*)-.*", "$1");
        return owner + " " + policy + " " + number;
    }

    /** The PDFs that were held against their digests. */
    int pdfs() {
        return pdfs;
    }

    /** The editions that read, published or proposed. */
    List<HistoryRecord.Edition> editions() {
        return List.copyOf(editions);
    }

    /**
     * The records of a policy, in the order of their chain, as far as they read.
     *
     * @param files the files of its folder
     * @param names takes up the names of the records that are there
     */
    History check(String policy, Set<String> files, Set<String> names) {
        List<RecordCheck.Read> read = new ArrayList<>();
        ProposalCheck proposals = new ProposalCheck(owner, policy, findings);
        for (String name : endingIn(files, Archive.JSON)) {
            Optional<RecordCheck.Read> record =
                    record(
                            policy,
                            name,
                            StagedRedactions.current(
                                    files, name, Archive.JSON, StagedRedactions.TEXT));
            record.map(RecordCheck.Read::record)
                    .filter(HistoryRecord.Edition.class::isInstance)
                    .map(HistoryRecord.Edition.class::cast)
                    .ifPresent(editions::add);
            if (name.endsWith(Archive.PROPOSED)) {
                proposals.add(name, record);
            } else {
                names.add(policy + " " + name);
                record.filter(one -> isInPlace(one, policy, name)).ifPresent(read::add);
            }
        }
        List<HistoryRecord> all = read.stream().map(RecordCheck.Read::record).toList();
        History history = new History(owner, policy, RecordReader.inOrder(all));
        ChainCheck chain = new ChainCheck(findings);
        chain.chain(read.stream().map(ChainCheck.Step::of).toList());
        chain.redactions(history, read);
        for (RecordCheck.Read one : read) {
            pdf(one, history, files);
        }
        history.editions().forEach(proposals::check);
        strays(policy, files, names);
        return history;
    }

    private Optional<RecordCheck.Read> record(String policy, String name, String lies) {
        String file = policy + "/" + lies;
        String edition = edition(owner, policy, name);
        Optional<byte[]> bytes = scan.bytes(file, JsonReader.LONGEST);
        if (bytes.isEmpty()) {
            findings.different(
                    file, Optional.of(edition), "cannot be read, or is larger than 8 MB");
            return Optional.empty();
        }
        return records.check(file, edition, bytes.get());
    }

    /** Whether a record says of itself what its place says. */
    private boolean isInPlace(RecordCheck.Read read, String policy, String name) {
        Link link = read.record().link();
        boolean number =
                !(read.record() instanceof HistoryRecord.Edition edition)
                        || edition.number().toString().equals(name);
        boolean place =
                link.owner().equals(owner)
                        && link.policy().equals(policy)
                        && link.name().equals(name);
        if (!place || !number) {
            findings.different(
                    read.file(),
                    read.edition(),
                    String.format(
                            Locale.ROOT,
                            "holds another record, which belongs to %s %s %s",
                            link.owner(),
                            link.policy(),
                            link.name()));
        }
        return place && number;
    }

    private void pdf(RecordCheck.Read read, History history, Set<String> files) {
        Optional<String> digest = history.pdfOf(read.record());
        String name =
                StagedRedactions.current(
                        files, read.record().link().name(), Archive.PDF, StagedRedactions.PRINT);
        String file = history.policy() + "/" + name;
        if (digest.isEmpty()) {
            if (files.contains(name)) {
                findings.different(file, read.edition(), "does not belong here");
            }
            return;
        }
        if (!files.contains(name)) {
            findings.different(
                    file,
                    read.edition(),
                    scan.strange().containsKey(file)
                            ? "its PDF " + scan.strange().get(file)
                            : "its PDF is missing");
            return;
        }
        pdfs++;
        if (!scan.digest(file).equals(digest)) {
            findings.different(file, read.edition(), "is not the PDF that was published");
        }
    }

    private void strays(String policy, Set<String> files, Set<String> names) {
        for (String name : files) {
            String file = policy + "/" + name;
            if (StagedRedactions.isStaged(name)) {
                findings.unfinished(
                        file,
                        Optional.of(edition(owner, policy, name)),
                        StagedRedactions.isSettled(files, name)
                                ? "a removal of words was cut short, and until 'clausebook publish "
                                        + owner
                                        + " "
                                        + policy
                                        + "' completes it they stand in the file that this one replaces"
                                : "a removal of words was cut short before it was recorded, and nothing"
                                        + " was removed; remove them again, or delete the file");
            } else if (name.endsWith(Disk.FRESH)) {
                findings.unfinished(
                        file,
                        Optional.empty(),
                        "a run was cut short and left it; it can be deleted");
            } else if (name.endsWith(Archive.PDF)) {
                String record = name.substring(0, name.length() - Archive.PDF.length());
                if (!names.contains(policy + " " + record)) {
                    findings.unfinished(
                            file,
                            Optional.of(edition(owner, policy, record)),
                            "there is no record of this PDF; where a run was cut short before it,"
                                    + " nothing was published: publish again, or delete the file");
                }
            } else if (!name.endsWith(Archive.JSON)) {
                findings.different(file, Optional.empty(), "does not belong here");
            }
        }
    }

    private static Set<String> endingIn(Set<String> files, String ending) {
        Set<String> names = new TreeSet<>();
        for (String file : files) {
            if (file.endsWith(ending)) {
                names.add(file.substring(0, file.length() - ending.length()));
            }
        }
        return names;
    }
}
