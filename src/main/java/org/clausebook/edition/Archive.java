package org.clausebook.edition;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.clausebook.json.JsonException;
import org.clausebook.json.JsonObject;
import org.clausebook.json.JsonReader;
import org.clausebook.json.JsonWriter;
import org.clausebook.json.Sha256;
import org.clausebook.model.codec.Fields;
import org.clausebook.model.policy.Issuer;
import org.clausebook.model.source.Crest;

/**
 * The records of one profile, on disk.
 *
 * <pre>
 * schools/riverside/editions/head.json
 * schools/riverside/editions/crests/3f9a...svg
 * schools/riverside/editions/social-media/1.0.json  1.0.pdf  1.0-withdrawal.json
 * </pre>
 *
 * <p>A record is written once: its PDF first, then the record itself under another name, which one
 * move makes its own. From that move on it is published. The list of records follows; where a run
 * ended before that, the next one that writes completes it.
 */
public final class Archive {

    static final String HEAD = "head.json";
    static final String CRESTS = "crests";
    static final String JSON = ".json";
    static final String PDF = ".pdf";
    static final String PROPOSED = "-proposed";

    private final String owner;
    private final Path folder;
    private final Disk disk;

    /**
     * @param folder {@code schools/<owner>/editions}, which need not be there
     */
    public Archive(String owner, Path folder, Disk disk) {
        this.owner = owner;
        this.folder = folder;
        this.disk = disk;
    }

    /** The records of a profile of a workspace. */
    public static Archive of(Path root, String owner, Disk disk) {
        return new Archive(owner, root.resolve("schools").resolve(owner).resolve("editions"), disk);
    }

    public String owner() {
        return owner;
    }

    public Path folder() {
        return folder;
    }

    /** The policies that have records. */
    public List<String> policies() {
        return names(folder, Files::isDirectory).stream()
                .filter(name -> !name.equals(CRESTS))
                .toList();
    }

    /**
     * All records of a policy.
     *
     * @throws JsonException where a file holds no record; verifying tells more
     */
    public History history(String policy) {
        RecordReader reader = new RecordReader(crests());
        List<HistoryRecord> records = new ArrayList<>();
        for (String name : recordNames(policy)) {
            try {
                records.add(reader.read(object(staged(policy).json(name))));
            } catch (JsonException e) {
                throw new JsonException(
                        owner + "/editions/" + policy + "/" + name + JSON + ": " + e.getMessage());
            }
        }
        return new History(owner, policy, RecordReader.inOrder(records));
    }

    /** The bytes of the PDF of a record. */
    public byte[] pdf(String policy, String name) {
        return bytes(staged(policy).pdf(name));
    }

    /** The bytes of a record as they lie there. */
    public byte[] record(String policy, String name) {
        return bytes(staged(policy).json(name));
    }

    /** The redactions of a policy that a run began and did not finish. */
    StagedRedactions staged(String policy) {
        return new StagedRedactions(folder.resolve(policy), disk);
    }

    /** The text of a policy that was put to those who approve it, where one was. */
    public Optional<HistoryRecord.Edition> proposal(String policy, EditionNumber number) {
        Path file = recordFile(policy, number + PROPOSED);
        return Files.isRegularFile(file)
                ? Optional.of((HistoryRecord.Edition) new RecordReader(crests()).read(object(file)))
                : Optional.empty();
    }

    /** The list of records, with those that lie in the folder and are not listed yet. */
    public Head head() {
        Path file = folder.resolve(HEAD);
        Head head = Files.isRegularFile(file) ? Head.read(object(file)) : Head.empty(owner);
        for (String policy : policies()) {
            boolean complete = true;
            for (String name : recordNames(policy)) {
                complete &= head.lists(policy, name);
            }
            if (!complete) {
                for (HistoryRecord record : history(policy).records()) {
                    if (!head.lists(policy, record.link().name())) {
                        head = head.with(record);
                    }
                }
            }
        }
        return head;
    }

    /** Keeps a proposal, in place of an earlier one of its number. */
    void keepProposal(Body body) throws IOException {
        HistoryRecord.Edition proposed = body.edition();
        Link link = proposed.link();
        disk.makeFolder(folder.resolve(link.policy()));
        keepCrests(proposed);
        disk.replace(
                recordFile(link.policy(), link.name() + PROPOSED),
                text(RecordWriter.sealed(body.json(), Optional.empty())));
    }

    /**
     * Takes away the proposal of a published edition where both say the same, since the edition's
     * record holds all of it; one that a meeting changed is kept.
     */
    void dropProposal(HistoryRecord.Edition edition) throws IOException {
        Link link = edition.link();
        boolean same =
                proposal(link.policy(), edition.number())
                        .map(proposed -> proposed.check().equals(edition.check()))
                        .orElse(false);
        if (same) {
            disk.delete(recordFile(link.policy(), link.name() + PROPOSED));
        }
    }

    /**
     * Adds a record at the end of its policy's chain: when this returns it is there for good. One
     * that an earlier try has kept already is not added again; the list of records is completed.
     *
     * @param unsealed the record but for its place in the chain
     * @param crests the crests it names
     * @param pdf its PDF, whose digest it states already
     * @throws IOException where a step failed; nothing is added, or all but the list of records is,
     *     which {@link #complete} finishes
     */
    HistoryRecord add(JsonObject unsealed, Map<String, String> crests, Optional<byte[]> pdf)
            throws IOException {
        RecordReader reader = new RecordReader(crests);
        Link link = reader.read(unsealed).link();
        JsonObject sealed = RecordWriter.sealed(unsealed, history(link.policy()).lastSeal());
        HistoryRecord record = reader.read(sealed);
        Path file = recordFile(link.policy(), link.name());
        if (Files.exists(file)) {
            if (!keeps(link.policy(), unsealed)) {
                throw new IllegalStateException("there already: " + file);
            }
            complete();
            return reader.read(object(file));
        }
        disk.makeFolder(folder.resolve(link.policy()));
        if (record instanceof HistoryRecord.Edition edition) {
            keepCrests(edition);
        }
        if (pdf.isPresent()) {
            disk.replace(folder.resolve(link.policy()).resolve(link.name() + PDF), pdf.get());
        }
        disk.replace(file, text(sealed));
        complete();
        return record;
    }

    /** Whether a record of this name that came of the same act is there already. */
    boolean keeps(String policy, JsonObject unsealed) {
        Path file = recordFile(policy, Fields.text(unsealed, "name"));
        return Files.isRegularFile(file) && RecordWriter.saysTheSame(object(file), unsealed);
    }

    /** Finishes what a run began; says whether there was a removal, or a record to list. */
    public boolean complete() throws IOException {
        Leftovers.clear(folder, disk);
        boolean unfinished = false;
        for (String policy : policies()) {
            unfinished |= staged(policy).finish();
        }
        Path file = folder.resolve(HEAD);
        Head head = head();
        byte[] fresh = text(head.json());
        boolean same = Files.isRegularFile(file) && Arrays.equals(fresh, Files.readAllBytes(file));
        boolean needed = !same && !head.lines().isEmpty();
        if (needed) {
            disk.replace(file, fresh);
        }
        return needed || unfinished;
    }

    private void keepCrests(HistoryRecord.Edition edition) throws IOException {
        disk.makeFolder(folder.resolve(CRESTS));
        for (Issuer issuer : edition.text().policy().issuers()) {
            Optional<Crest> crest = issuer.brand().crest();
            if (crest.isPresent()) {
                byte[] picture = Base64.getDecoder().decode(crest.get().base64());
                String name = Sha256.of(picture) + crest.get().kind().ending();
                Path file = folder.resolve(CRESTS).resolve(name);
                if (!Files.exists(file)) {
                    disk.replace(file, picture);
                }
            }
        }
    }

    /** The crests that are kept: Base64 by digest. */
    public Map<String, String> crests() {
        Map<String, String> crests = new LinkedHashMap<>();
        Path kept = folder.resolve(CRESTS);
        for (String name : names(kept, Files::isRegularFile)) {
            if (!name.endsWith(Disk.FRESH)) {
                crests.put(
                        name.replaceAll("\\..*", ""),
                        Base64.getEncoder().encodeToString(bytes(kept.resolve(name))));
            }
        }
        return crests;
    }

    List<String> recordNames(String policy) {
        return names(folder.resolve(policy), Files::isRegularFile).stream()
                .filter(name -> name.endsWith(JSON))
                .map(name -> name.substring(0, name.length() - JSON.length()))
                .filter(name -> !name.endsWith(PROPOSED))
                .toList();
    }

    Path recordFile(String policy, String name) {
        return folder.resolve(policy).resolve(name + JSON);
    }

    static byte[] text(JsonObject record) {
        return (JsonWriter.write(record) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    static JsonObject object(Path file) {
        return JsonReader.read(new String(bytes(file), StandardCharsets.UTF_8)).object();
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> names(Path folder, Predicate<Path> wanted) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(wanted)
                    .map(file -> file.getFileName().toString())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
