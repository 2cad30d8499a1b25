package org.clausebook.edition;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The records that stand under the names of schools: each school's own, and those of documents that
 * its groups issued for it. Only records are asked, so that an answer about the past does not hang
 * on what the school's file says today.
 */
public final class Shelf {

    private final Path root;
    private final Disk disk;

    public Shelf(Path root, Disk disk) {
        this.root = root;
        this.disk = disk;
    }

    /** The folders of schools and groups. */
    public List<String> profiles() {
        Path schools = root.resolve("schools");
        if (!Files.isDirectory(schools)) {
            return List.of();
        }
        try (Stream<Path> folders = Files.list(schools)) {
            return folders.filter(Files::isDirectory)
                    .map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Archive archive(String owner) {
        return Archive.of(root, owner, disk);
    }

    /** What is recorded of every policy of every owner, each once. */
    public List<History> histories() {
        return profiles().stream()
                .map(this::archive)
                .flatMap(archive -> archive.policies().stream().map(archive::history))
                .toList();
    }

    /** The policies that a school has records of, its groups' documents for it among them. */
    public List<String> policies(String school) {
        TreeSet<String> policies = new TreeSet<>(archive(school).policies());
        for (String other : profiles()) {
            for (String policy : archive(other).policies()) {
                if (!policies.contains(policy) && issued(other, policy, school).isPresent()) {
                    policies.add(policy);
                }
            }
        }
        return List.copyOf(policies);
    }

    /** What is recorded of a school's policy: its own history first, then those of its groups. */
    public List<History> histories(String school, String policy) {
        List<History> histories = new ArrayList<>();
        History own = archive(school).history(policy);
        if (!own.records().isEmpty()) {
            histories.add(own);
        }
        profiles().stream()
                .filter(other -> !other.equals(school))
                .flatMap(other -> issued(other, policy, school).stream())
                .forEach(histories::add);
        return List.copyOf(histories);
    }

    /** Where a record's PDF lies, as seen from the workspace. */
    public static String pdfPath(Link link) {
        return "schools/"
                + link.owner()
                + "/editions/"
                + link.policy()
                + "/"
                + link.name()
                + Archive.PDF;
    }

    /** Another profile's history of a policy, as far as it was issued for the school. */
    private Optional<History> issued(String owner, String policy, String school) {
        if (owner.equals(school) || !isNamedIn(archive(owner), policy, school)) {
            return Optional.empty();
        }
        History whole = archive(owner).history(policy);
        List<HistoryRecord> records =
                whole.records().stream().filter(record -> concerns(record, school)).toList();
        boolean any = records.stream().anyMatch(HistoryRecord.Edition.class::isInstance);
        return any ? Optional.of(new History(owner, policy, records)) : Optional.empty();
    }

    /**
     * Of editions, those issued for the school. All else stays: notices are asked for by the number
     * of an edition, and a document that a group received may have held for any of its schools.
     */
    private static boolean concerns(HistoryRecord record, String school) {
        return !(record instanceof HistoryRecord.Edition edition)
                || edition.text().policy().issuers().stream()
                        .anyMatch(issuer -> issuer.id().equals(school));
    }

    /** Most folders are those of other schools: looking for the id is quicker than reading all. */
    private static boolean isNamedIn(Archive archive, String policy, String school) {
        byte[] id = ("\"id\":\"" + school + "\"").getBytes(StandardCharsets.UTF_8);
        String wanted = new String(id, StandardCharsets.ISO_8859_1);
        return archive.recordNames(policy).stream()
                .map(name -> archive.record(policy, name))
                .anyMatch(bytes -> new String(bytes, StandardCharsets.ISO_8859_1).contains(wanted));
    }
}
