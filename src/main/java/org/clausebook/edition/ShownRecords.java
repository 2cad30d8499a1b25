package org.clausebook.edition;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.clausebook.json.JsonObject;
import org.clausebook.json.JsonReader;

/**
 * Verifies records that are shown outside their archive, as on a school's website: each by itself,
 * the chain that they form, and the PDFs beside them.
 */
public final class ShownRecords {

    private final FolderScan scan;
    private final Findings findings = new Findings();
    private final RecordCheck records = new RecordCheck(Optional.empty(), findings);
    private final Map<String, List<RecordCheck.Read>> byPolicy = new LinkedHashMap<>();
    private final Map<String, List<ChainCheck.Step>> elsewhere = new LinkedHashMap<>();
    private final Map<String, String> pdfs = new LinkedHashMap<>();
    private int checked;

    /**
     * @param scan the folder in which they are shown
     */
    public ShownRecords(FolderScan scan) {
        this.scan = scan;
    }

    /**
     * Takes up an edition.
     *
     * @param file the file of its record
     * @param pdf the file of its PDF
     */
    public void edition(String owner, String policy, String name, String file, String pdf) {
        String edition = PolicyCheck.edition(owner, policy, name);
        Optional<byte[]> bytes = scan.bytes(file, JsonReader.LONGEST);
        if (bytes.isEmpty()) {
            findings.different(
                    file,
                    Optional.of(edition),
                    "is missing, cannot be read, or is larger than 8 MB");
            return;
        }
        pdfs.put(file, pdf);
        add(owner, policy, name, records.check(file, edition, bytes.get()));
    }

    /**
     * Takes up a record of another kind, which stands whole in another file.
     *
     * @param file the file in which it stands
     */
    public void notice(String owner, String policy, String name, String file, JsonObject record) {
        String edition = PolicyCheck.edition(owner, policy, name);
        String place = file + "#" + policy + "/" + name;
        add(owner, policy, name, records.check(place, edition, Archive.text(record)));
    }

    /**
     * Takes up the place in its chain of a record that is not shown, since it concerns others.
     *
     * @param file the file that names it
     */
    public void elsewhere(String file, Link link) {
        String edition = PolicyCheck.edition(link.owner(), link.policy(), link.name());
        elsewhere
                .computeIfAbsent(link.owner() + " " + link.policy(), fresh -> new ArrayList<>())
                .add(new ChainCheck.Step(file, Optional.of(edition), link));
    }

    private void add(String owner, String policy, String name, Optional<RecordCheck.Read> read) {
        if (read.isEmpty()) {
            return;
        }
        Link link = read.get().record().link();
        if (link.owner().equals(owner)
                && link.policy().equals(policy)
                && link.name().equals(name)) {
            byPolicy.computeIfAbsent(owner + " " + policy, fresh -> new ArrayList<>())
                    .add(read.get());
        } else {
            findings.different(
                    read.get().file(),
                    read.get().edition(),
                    "holds another record, which belongs to "
                            + String.join(" ", link.owner(), link.policy(), link.name()));
        }
    }

    /** All that was found. */
    public Verified verified() {
        List<History> histories = new ArrayList<>();
        int all = 0;
        int editions = 0;
        for (Map.Entry<String, List<RecordCheck.Read>> policy : byPolicy.entrySet()) {
            List<RecordCheck.Read> read = policy.getValue();
            List<ChainCheck.Step> others =
                    Optional.ofNullable(elsewhere.remove(policy.getKey())).orElse(List.of());
            Link link = read.get(0).record().link();
            List<HistoryRecord> ordered =
                    RecordReader.inOrder(
                            read.stream().map(RecordCheck.Read::record).toList(),
                            others.stream().map(ChainCheck.Step::link).toList());
            History history = new History(link.owner(), link.policy(), ordered);
            ChainCheck chain = new ChainCheck(findings);
            chain(chain, read, others);
            chain.redactions(history, read);
            read.forEach(one -> pdf(one, history));
            histories.add(history);
            all += ordered.size();
            editions += history.editions().size();
        }
        elsewhere.values().forEach(steps -> steps.forEach(this::idle));
        return new Verified(
                new Verified.Counts(all, editions, checked, 0), histories, findings.sorted());
    }

    /** Where a record that is not shown leads to none that is, nobody has any use for it. */
    private void chain(
            ChainCheck chain, List<RecordCheck.Read> read, List<ChainCheck.Step> others) {
        List<ChainCheck.Step> all = new ArrayList<>(others);
        read.forEach(one -> all.add(ChainCheck.Step.of(one)));
        chain.chain(all);
        Set<String> followed = new HashSet<>();
        all.forEach(step -> step.link().previous().ifPresent(followed::add));
        others.stream().filter(step -> !followed.contains(step.link().seal())).forEach(this::idle);
    }

    private void idle(ChainCheck.Step step) {
        findings.different(
                step.file(),
                step.edition(),
                "names a record of other schools to which no record here is chained");
    }

    private void pdf(RecordCheck.Read read, History history) {
        String pdf = pdfs.get(read.file());
        if (pdf == null) {
            return;
        }
        checked++;
        if (!scan.digest(pdf).equals(history.pdfOf(read.record()))) {
            findings.different(
                    pdf,
                    read.edition(),
                    scan.files().contains(pdf)
                            ? "is not the PDF that was published"
                            : "its PDF is missing");
        }
    }
}
