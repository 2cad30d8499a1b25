package org.clausebook;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Place;
import org.clausebook.edition.Archive;
import org.clausebook.edition.EditionNumber;
import org.clausebook.edition.History;
import org.clausebook.edition.HistoryRecord;
import org.clausebook.edition.Leaving;
import org.clausebook.edition.Link;
import org.clausebook.edition.RealDisk;
import org.clausebook.edition.Shelf;
import org.clausebook.json.JsonException;
import org.clausebook.json.Sha256;
import org.clausebook.model.policy.Issuer;
import org.clausebook.site.PublishedPolicy;
import org.clausebook.site.Records;

/**
 * The records of a workspace, sorted by the school on whose site they stand. Nothing but records is
 * read.
 */
final class PublicRecords implements Records {

    private final Map<String, Archive> archives = new LinkedHashMap<>();
    private final Map<String, Map<String, List<History>>> bySchool = new TreeMap<>();
    private final Map<String, Leaving> leaving = new LinkedHashMap<>();
    private final List<History> histories = new ArrayList<>();
    private final Set<String> damaged = new TreeSet<>();
    private final List<Diagnostic> problems = new ArrayList<>();

    private PublicRecords() {}

    static PublicRecords read(Path root) {
        PublicRecords records = new PublicRecords();
        Shelf shelf = new Shelf(root, new RealDisk());
        for (String owner : shelf.profiles()) {
            Archive archive = shelf.archive(owner);
            records.archives.put(owner, archive);
            records.take(archive);
            records.takeLeaving(root, owner);
        }
        return records;
    }

    /** What is wrong with records that cannot be shown. */
    List<Diagnostic> problems() {
        return problems;
    }

    /** The schools whose sites stay as they are, since a record of theirs is damaged. */
    Set<String> damaged() {
        return damaged;
    }

    /** What is recorded of every policy, as far as it can be read. */
    List<History> histories() {
        return histories;
    }

    /** Every school with something published for it. */
    Set<String> schools() {
        return bySchool.keySet();
    }

    List<PublishedPolicy> of(String school) {
        return bySchool.getOrDefault(school, Map.of()).entrySet().stream()
                .map(policy -> new PublishedPolicy(policy.getKey(), policy.getValue()))
                .toList();
    }

    /** Until when a school's documents are kept here, where it leaves. */
    Optional<Leaving> leaving(String school) {
        return Optional.ofNullable(leaving.get(school));
    }

    @Override
    public Archive archive(String owner) {
        Archive archive = archives.get(owner);
        if (archive == null) {
            throw new IllegalArgumentException("not read: " + owner);
        }
        return archive;
    }

    /** One owner's damaged record keeps back the sites of all for whom it has issued documents. */
    private void take(Archive archive) {
        Set<String> issuedFor = new LinkedHashSet<>();
        boolean sound = true;
        for (String policy : archive.policies()) {
            try {
                History history = archive.history(policy);
                histories.add(history);
                issuedFor.addAll(issuers(history));
                sound &= pdfsAreThose(history);
                for (String school : schools(history)) {
                    bySchool.computeIfAbsent(school, id -> new TreeMap<>())
                            .computeIfAbsent(policy, id -> new ArrayList<>())
                            .add(of(school, history));
                }
            } catch (JsonException | UncheckedIOException e) {
                sound = false;
                report(archive.owner(), policy, String.valueOf(e.getMessage()));
            }
        }
        if (!sound) {
            damaged.add(archive.owner());
            damaged.addAll(issuedFor);
        }
    }

    private void takeLeaving(Path root, String school) {
        try {
            Leaving.of(root, school).ifPresent(note -> leaving.put(school, note));
        } catch (JsonException | UncheckedIOException e) {
            damaged.add(school);
            String file = "schools/" + school + "/" + Leaving.FILE;
            reportAt(file, String.valueOf(e.getMessage()));
        }
    }

    private boolean pdfsAreThose(History history) {
        boolean sound = true;
        for (HistoryRecord record : history.records()) {
            Optional<String> digest = history.pdfOf(record);
            if (digest.isPresent()) {
                sound &= isThat(record.link(), digest.get());
            }
        }
        return sound;
    }

    private boolean isThat(Link link, String digest) {
        boolean same = Sha256.of(pdf(link)).equals(digest);
        if (!same) {
            String file = link.policy() + "/" + link.name() + ".pdf";
            report(link.owner(), file, "it is not the PDF that the record was sealed with");
        }
        return same;
    }

    private void report(String owner, String file, String found) {
        reportAt("schools/" + owner + "/editions/" + file, found);
    }

    private void reportAt(String path, String found) {
        problems.add(Diagnostic.of(EditionProblem.DAMAGED_RECORD, Place.startOf(path), found));
    }

    private static Set<String> issuers(History history) {
        Set<String> issuers = new TreeSet<>();
        history.editions().forEach(edition -> issuers.addAll(issuers(edition)));
        return issuers;
    }

    private static List<String> issuers(HistoryRecord.Edition edition) {
        return edition.text().policy().issuers().stream().map(Issuer::id).toList();
    }

    /** On whose sites it stands; what an owner received stands on its own where it has no other. */
    private static Set<String> schools(History history) {
        Set<String> schools = issuers(history);
        if (schools.isEmpty() && !history.received().isEmpty()) {
            schools.add(history.owner());
        }
        return schools;
    }

    /** The part of a history that was issued for a school, with what was recorded about it. */
    private static History of(String school, History history) {
        Set<EditionNumber> own = new LinkedHashSet<>();
        history.editions().stream()
                .filter(edition -> issuers(edition).contains(school))
                .forEach(edition -> own.add(edition.number()));
        List<HistoryRecord> records =
                history.records().stream().filter(record -> concerns(record, own)).toList();
        return new History(history.owner(), history.policy(), records);
    }

    /**
     * Public pages show a school no notice of an edition that was never its own. A document that
     * its group had before held for it as well, as far as anybody knows, so that the site and
     * whoever asks {@link Shelf} what held give one answer.
     */
    private static boolean concerns(HistoryRecord record, Set<EditionNumber> own) {
        if (record instanceof HistoryRecord.Received) {
            return true;
        }
        String name = record.link().name();
        String number = name.contains("-") ? name.substring(0, name.indexOf('-')) : name;
        return EditionNumber.parse(number).filter(own::contains).isPresent();
    }
}
