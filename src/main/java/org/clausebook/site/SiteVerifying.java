package org.clausebook.site;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clausebook.edition.EditionNumber;
import org.clausebook.edition.Finding;
import org.clausebook.edition.FolderScan;
import org.clausebook.edition.History;
import org.clausebook.edition.Link;
import org.clausebook.edition.ShownRecords;
import org.clausebook.edition.Verified;
import org.clausebook.json.JsonException;
import org.clausebook.json.JsonObject;
import org.clausebook.json.JsonReader;
import org.clausebook.json.JsonValue;
import org.clausebook.json.JsonWriter;
import org.clausebook.model.codec.Fields;

/**
 * Checks a school's public folder, such as a copy of its website, against the manifest in it: every
 * file, every record, the chain of each policy, every PDF.
 */
public final class SiteVerifying {

    private final FolderScan scan;
    private final List<Finding> findings = new ArrayList<>();

    private SiteVerifying(Path folder) {
        this.scan = FolderScan.of(folder);
    }

    /** Verifies a folder that has a manifest. */
    public static Verified of(Path folder) {
        return new SiteVerifying(folder).verified();
    }

    private Verified verified() {
        scan.strange().forEach(this::different);
        Optional<JsonObject> manifest = manifest();
        Verified records = Verified.NOTHING;
        if (manifest.isPresent()) {
            try {
                files(manifest.get());
                records = records(manifest.get());
                editions(manifest.get(), records.histories());
            } catch (JsonException e) {
                different(Manifest.FILE, "does not read as a manifest: " + e.getMessage());
            }
        }
        Verified files =
                new Verified(
                        new Verified.Counts(0, 0, 0, scan.files().size()), List.of(), findings);
        Verified all = files.and(records);
        return new Verified(
                all.counts(),
                all.histories(),
                all.findings().stream().sorted(Comparator.comparing(Finding::file)).toList());
    }

    private Optional<JsonObject> manifest() {
        Optional<byte[]> bytes = scan.bytes(Manifest.FILE, JsonReader.LONGEST);
        if (bytes.isEmpty()) {
            different(Manifest.FILE, "is missing, cannot be read, or is larger than 8 MB");
            return Optional.empty();
        }
        try {
            JsonObject manifest =
                    JsonReader.read(new String(bytes.get(), StandardCharsets.UTF_8)).object();
            byte[] again =
                    (JsonWriter.write(Manifest.closed(manifest)) + "\n")
                            .getBytes(StandardCharsets.UTF_8);
            if (!Arrays.equals(again, bytes.get())) {
                different(Manifest.FILE, "has been changed: its own digest does not fit it");
            }
            if (!Fields.text(manifest, "kind").equals("manifest")
                    || !Fields.text(manifest, "format").equals(Manifest.FORMAT)) {
                throw new JsonException("it is of a kind or form that this program does not know");
            }
            return Optional.of(manifest);
        } catch (JsonException e) {
            different(Manifest.FILE, "does not read as a manifest: " + e.getMessage());
            return Optional.empty();
        }
    }

    private void files(JsonObject manifest) {
        Map<String, String> listed = new HashMap<>();
        for (JsonValue value : manifest.get("files").values()) {
            String path = Fields.text(value.object(), "path");
            if (listed.put(path, Fields.text(value.object(), "sha256")) != null) {
                different(Manifest.FILE, "lists " + path + " twice");
            }
            if (!scan.files().contains(path)) {
                different(path, "is missing");
            }
        }
        for (String file : scan.files()) {
            String digest = listed.get(file);
            if (digest == null && !file.equals(Manifest.FILE)) {
                different(file, "is not in the manifest");
            } else if (digest != null && !scan.digest(file).equals(Optional.of(digest))) {
                different(file, "is not the file that the manifest lists");
            }
        }
    }

    private Verified records(JsonObject manifest) {
        ShownRecords records = new ShownRecords(scan);
        for (JsonValue value : manifest.get("editions").values()) {
            JsonObject edition = value.object();
            records.edition(
                    Fields.text(edition, "owner"),
                    Fields.text(edition, "policy"),
                    Fields.text(edition, "edition"),
                    Fields.text(edition, "record"),
                    Fields.text(edition, "pdf"));
        }
        for (JsonValue value : manifest.get("notices").values()) {
            JsonObject notice = value.object();
            records.notice(
                    Fields.text(notice, "owner"),
                    Fields.text(notice, "policy"),
                    Fields.text(notice, "name"),
                    Manifest.FILE,
                    notice);
        }
        Optional<JsonValue> elsewhere = manifest.find("elsewhere");
        if (elsewhere.isPresent()) {
            for (JsonValue value : elsewhere.get().values()) {
                JsonObject link = value.object();
                records.elsewhere(
                        Manifest.FILE,
                        new Link(
                                Fields.text(link, "owner"),
                                Fields.text(link, "policy"),
                                Fields.text(link, "name"),
                                Fields.find(link, "previous"),
                                Fields.text(link, "seal")));
            }
        }
        return records.verified();
    }

    private void editions(JsonObject manifest, List<History> histories) {
        Map<String, List<History>> byPolicy = new HashMap<>();
        for (History history : histories) {
            byPolicy.computeIfAbsent(history.policy(), fresh -> new ArrayList<>()).add(history);
        }
        for (JsonValue stated : manifest.get("editions").values()) {
            JsonObject edition = stated.object();
            String owner = Fields.text(edition, "owner");
            String policy = Fields.text(edition, "policy");
            String number = Fields.text(edition, "edition");
            List<History> shown = byPolicy.getOrDefault(policy, List.of());
            DocumentFolders folders = new DocumentFolders(shown);
            boolean holds =
                    shown.stream()
                            .filter(history -> history.owner().equals(owner))
                            .anyMatch(history -> says(folders, history, number, stated));
            if (!holds) {
                findings.add(
                        new Finding(
                                Finding.Kind.DIFFERENT,
                                Manifest.FILE,
                                Optional.of(owner + " " + policy + " " + number),
                                "does not say of this edition what its record says"));
            }
        }
    }

    private static boolean says(
            DocumentFolders folders, History history, String number, JsonValue stated) {
        return EditionNumber.parse(number)
                .flatMap(history::edition)
                .filter(edition -> Manifest.edition(folders, history, edition).equals(stated))
                .isPresent();
    }

    private void different(String file, String what) {
        findings.add(new Finding(Finding.Kind.DIFFERENT, file, Optional.empty(), what));
    }
}
