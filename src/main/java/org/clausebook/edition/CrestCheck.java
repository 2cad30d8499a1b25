package org.clausebook.edition;

import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.clausebook.json.Sha256;
import org.clausebook.model.policy.Issuer;
import org.clausebook.model.source.Crest;

/** Checks the crests that are kept beside the records, each under its digest. */
final class CrestCheck {

    private static final int LARGEST = 16 * 1024 * 1024;

    private final Findings findings;
    private final Map<String, String> kept = new LinkedHashMap<>();
    private final List<String> files = new ArrayList<>();

    CrestCheck(Findings findings) {
        this.findings = findings;
    }

    /** Holds a crest against the digest that it is named by. */
    void check(FolderScan scan, String file) {
        String name = file.substring(Archive.CRESTS.length() + 1);
        if (name.endsWith(Disk.FRESH)) {
            findings.unfinished(
                    file, Optional.empty(), "a run was cut short and left it; it can be deleted");
            return;
        }
        Optional<byte[]> picture = scan.bytes(file, LARGEST);
        String digest = name.replaceAll("\\..*", "");
        if (picture.isEmpty() || !Sha256.of(picture.get()).equals(digest)) {
            findings.different(file, Optional.empty(), "is not the crest that was kept");
        } else {
            files.add(file);
            kept.put(digest, Base64.getEncoder().encodeToString(picture.get()));
        }
    }

    /** The crests that are what they were: Base64 by digest. */
    Map<String, String> kept() {
        return kept;
    }

    /** Tells of those that none of these editions bears. */
    void unused(List<HistoryRecord.Edition> editions) {
        Set<String> used = new HashSet<>();
        for (HistoryRecord.Edition edition : editions) {
            for (Issuer issuer : edition.text().policy().issuers()) {
                issuer.brand().crest().ifPresent(crest -> used.add(file(crest)));
            }
        }
        for (String file : files) {
            if (!used.contains(file)) {
                findings.unfinished(
                        file,
                        Optional.empty(),
                        "no published edition bears this crest; where a run was cut short, it can be"
                                + " deleted");
            }
        }
    }

    /** Where a crest is kept. */
    private static String file(Crest crest) {
        byte[] picture = Base64.getDecoder().decode(crest.base64());
        return file(Sha256.of(picture), crest.kind());
    }

    /** Where a crest of this digest is kept. */
    static String file(String digest, Crest.Kind kind) {
        return Archive.CRESTS + "/" + digest + kind.ending();
    }
}
