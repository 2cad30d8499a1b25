package org.clausebook.edition;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.clausebook.json.JsonObject;
import org.clausebook.json.JsonText;
import org.clausebook.json.JsonValue;
import org.clausebook.json.Sha256;
import org.clausebook.model.codec.Fields;

/**
 * Takes words out of a published edition, for good. A notice stands in their place; their digest
 * stays, so that the chain of seals still holds, and their salt goes, so that the digest gives
 * nothing away. The check code stays as it was published: whoever has all other words can still try
 * a guess against it.
 */
public final class Redactor {

    private final Archive archive;

    public Redactor(Archive archive) {
        this.archive = archive;
    }

    /** What an edition will say without some of its words. */
    public static final class Plan {
        private final JsonObject record;
        private final HistoryRecord.Edition edition;
        private final List<HistoryRecord.Removed> removed;
        private final List<String> places;

        Plan(
                JsonObject record,
                HistoryRecord.Edition edition,
                List<HistoryRecord.Removed> removed,
                List<String> places) {
            this.record = record;
            this.edition = edition;
            this.removed = List.copyOf(removed);
            this.places = List.copyOf(places);
        }

        /** To be printed. */
        public HistoryRecord.Edition edition() {
            return edition;
        }
    }

    /** The places of an edition whose words can be taken out. */
    public List<RecordPlace> places(HistoryRecord.Edition edition) {
        return places(edition, false);
    }

    /** The places of an edition whose words were taken out before. */
    public List<RecordPlace> gone(HistoryRecord.Edition edition) {
        return places(edition, true);
    }

    private List<RecordPlace> places(HistoryRecord.Edition edition, boolean gone) {
        JsonObject record = record(edition);
        Pieces pieces = Pieces.read(record.get(Seals.PIECES));
        return RecordPlaces.of(record).stream()
                .filter(place -> pieces.isRemoved(place.piece()) == gone)
                .toList();
    }

    /**
     * The parts of a record whose words cannot be taken out, since its seal covers them as they
     * are, with their words: headings, dates, names of schools.
     */
    public Map<String, String> fixed(HistoryRecord.Edition edition) {
        JsonObject record = record(edition);
        Map<String, String> fixed = new TreeMap<>();
        record.get("text")
                .object()
                .members()
                .forEach(
                        (name, member) -> {
                            if (!name.equals("origins") && !name.equals("numbers")) {
                                fixed.put(name, Spelling.of(member));
                            }
                        });
        return fixed;
    }

    /** What the edition will say with a notice in these places. */
    public Plan plan(HistoryRecord.Edition edition, List<RecordPlace> places, String notice) {
        JsonObject record = record(edition);
        Pieces pieces = Pieces.read(record.get(Seals.PIECES));
        List<HistoryRecord.Removed> removed = new ArrayList<>();
        for (RecordPlace place : places) {
            JsonValue old = pieces.open(new JsonText(Integer.toString(place.piece())));
            removed.add(pieces.remove(place.piece(), RedactionNotice.inPlaceOf(old, notice)));
        }
        JsonObject.Builder rewritten = JsonObject.with();
        record.members()
                .forEach(
                        (name, member) ->
                                rewritten.put(
                                        name,
                                        name.equals(Seals.PIECES) ? pieces.values() : member));
        JsonObject after = rewritten.build();
        return new Plan(
                after,
                (HistoryRecord.Edition) new RecordReader(archive.crests()).read(after),
                removed,
                places.stream().map(RecordPlace::label).toList());
    }

    /**
     * Takes the words out.
     *
     * @param pdf printed from the plan's edition
     * @throws IOException where a step failed; the words are still there, or they are gone and a
     *     second try, or any other record, finishes the rest
     */
    public HistoryRecord.Redaction redact(Plan plan, Notice notice, byte[] pdf) throws IOException {
        Link link = plan.edition.link();
        int number = archive.history(link.policy()).redactions(notice.of()).size() + 1;
        HistoryRecord.Redaction what =
                new HistoryRecord.Redaction(
                        link,
                        notice.recorded(),
                        notice.of(),
                        plan.removed,
                        plan.places,
                        notice.reason(),
                        notice.by(),
                        Sha256.of(pdf));
        JsonObject unsealed =
                RecordWriter.redaction(link.owner(), link.policy(), number, notice, what);
        archive.staged(link.policy())
                .stage(Fields.text(unsealed, "name"), Archive.text(plan.record), pdf);
        return (HistoryRecord.Redaction)
                archive.add(unsealed, Map.of(), java.util.Optional.empty());
    }

    private JsonObject record(HistoryRecord.Edition edition) {
        Link link = edition.link();
        return Archive.object(archive.staged(link.policy()).json(link.name()));
    }
}
