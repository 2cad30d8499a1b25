package org.clausebook.edition;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.clausebook.json.JsonException;
import org.clausebook.json.JsonObject;
import org.clausebook.json.JsonReader;

/**
 * Checks whether the records of a school are as they were published, from its folder alone: no
 * network, no version control, no library.
 *
 * <p>Every record is read, written again and compared; its pieces, its seal and its check code are
 * worked out anew; the seals must form one chain a policy; the list of records must name each with
 * its seal; PDFs and crests must have their digests; and nothing else may lie there. A change of
 * any one file is found. One who changes all of them together is found by what lies elsewhere: the
 * check codes in minutes and on paper.
 */
public final class Verifying {

    private static final String POLICY = "[a-z0-9][a-z0-9-]*";

    private final String owner;
    private final FolderScan scan;
    private final Findings findings = new Findings();

    private Verifying(String owner, Path folder) {
        this.owner = owner;
        this.scan = FolderScan.of(folder);
    }

    /** Verifies the records of a school; what is found names files as seen from its folder. */
    public static Verified of(Archive archive) {
        return new Verifying(archive.owner(), archive.folder()).verified();
    }

    private Verified verified() {
        scan.strange().forEach((file, what) -> findings.different(file, Optional.empty(), what));
        CrestCheck crests = new CrestCheck(findings);
        SortedMap<String, SortedSet<String>> policies = sorted(crests);
        Set<String> names = new HashSet<>();
        List<History> histories = new ArrayList<>();
        PolicyCheck check = new PolicyCheck(owner, scan, crests.kept(), findings);
        policies.forEach((policy, files) -> histories.add(check.check(policy, files, names)));
        crests.unused(check.editions());
        head(histories, names);
        int records = 0;
        int editions = 0;
        for (History history : histories) {
            records += history.records().size();
            editions += history.editions().size();
        }
        return new Verified(
                new Verified.Counts(records, editions, check.pdfs(), scan.files().size()),
                histories,
                findings.sorted());
    }

    /** The files of each policy's folder; crests are checked at once. */
    private SortedMap<String, SortedSet<String>> sorted(CrestCheck crests) {
        SortedMap<String, SortedSet<String>> policies = new TreeMap<>();
        for (String file : scan.files()) {
            String[] parts = file.split("/", -1);
            if (parts.length == 2 && parts[0].equals(Archive.CRESTS)) {
                crests.check(scan, file);
            } else if (parts.length == 2 && parts[0].matches(POLICY)) {
                policies.computeIfAbsent(parts[0], fresh -> new TreeSet<>()).add(parts[1]);
            } else if (file.equals(Archive.HEAD + Disk.FRESH)) {
                findings.unfinished(
                        file,
                        Optional.empty(),
                        "a run was cut short and left it; it can be deleted");
            } else if (!file.equals(Archive.HEAD)) {
                findings.different(file, Optional.empty(), "does not belong here");
            }
        }
        return policies;
    }

    private void head(List<History> histories, Set<String> names) {
        Optional<Head> head = Optional.empty();
        if (scan.files().contains(Archive.HEAD)) {
            head = readHead();
            if (head.isEmpty()) {
                return;
            }
        } else if (names.size() > 1) {
            findings.different(Archive.HEAD, Optional.empty(), "the list of records is missing");
        }
        new HeadCheck(owner, findings).check(head, histories, names);
    }

    private Optional<Head> readHead() {
        try {
            byte[] bytes =
                    scan.bytes(Archive.HEAD, JsonReader.LONGEST)
                            .orElseThrow(
                                    () ->
                                            new JsonException(
                                                    "it cannot be read, or is larger than 8 MB"));
            JsonObject json = JsonReader.read(new String(bytes, StandardCharsets.UTF_8)).object();
            Head head = Head.read(json);
            if (!Arrays.equals(Archive.text(head.json()), bytes)) {
                findings.different(
                        Archive.HEAD,
                        Optional.empty(),
                        "has been changed: reading it and writing it again gives another file");
            }
            return Optional.of(head);
        } catch (RuntimeException e) {
            findings.different(
                    Archive.HEAD,
                    Optional.empty(),
                    "does not read as the list of records: " + e.getMessage());
            return Optional.empty();
        }
    }
}
