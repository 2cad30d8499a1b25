package org.clausebook.site;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.clausebook.edition.History;
import org.clausebook.edition.HistoryRecord;
import org.clausebook.edition.Link;
import org.clausebook.json.JsonArray;
import org.clausebook.json.JsonObject;
import org.clausebook.json.JsonReader;
import org.clausebook.json.JsonText;
import org.clausebook.json.JsonValue;
import org.clausebook.json.JsonWriter;
import org.clausebook.json.Sha256;
import org.clausebook.load.Schemas;
import org.clausebook.model.codec.Fields;
import org.clausebook.model.text.PlainText;

/**
 * Says what a school's public folder holds, so that anyone who has the folder can check it: every
 * file with its digest, every published edition, and the records about editions, whole. Of records
 * of its group that concern other schools alone it names the seals, which hold the chain together.
 *
 * <pre>{@code
 * {"$schema":"schemas/manifest.schema.json","kind":"manifest","format":"1","site":"riverside",
 *  "files":[{"path":"index.html","sha256":"..."}],
 *  "editions":[{"owner":"riverside","policy":"social-media","edition":"1.0","title":"...",
 *    "in-force":"2026-09-01","check":"...","seal":"...","record":"social-media/1.0/edition.json",
 *    "pdf":"social-media/1.0/social-media.pdf","sha256":"..."}],
 *  "notices":[{"kind":"withdrawal",...}],
 *  "elsewhere":[{"owner":"northfold-trust","policy":"prevent","name":"2.0",
 *    "previous":"...","seal":"..."}],
 *  "digest":"..."}
 * }</pre>
 *
 * <p>The last member is the digest of all before it, so that a slip in the manifest itself is seen.
 */
public final class Manifest {

    /** Where it lies in the folder. */
    public static final String FILE = "manifest.json";

    static final String FORMAT = "1";

    private final String site;
    private final List<JsonValue> editions = new ArrayList<>();
    private final List<JsonValue> notices = new ArrayList<>();
    private final List<JsonValue> elsewhere = new ArrayList<>();

    /**
     * @param site the id of the school whose folder it is
     */
    public Manifest(String site) {
        this.site = site;
    }

    /**
     * Takes up all records of a policy that are on the site, whoever's they are.
     *
     * @param records where they are kept
     */
    public Manifest with(PublishedPolicy policy, Records records) {
        for (History history : policy.histories()) {
            for (HistoryRecord record : history.records()) {
                if (record instanceof HistoryRecord.Edition edition) {
                    editions.add(edition(policy.folders(), history, edition));
                } else {
                    String text = new String(records.json(record.link()), StandardCharsets.UTF_8);
                    notices.add(JsonReader.read(text));
                }
            }
            Gaps.in(history, () -> records.archive(history.owner()).history(history.policy()))
                    .forEach(link -> elsewhere.add(elsewhere(link)));
        }
        return this;
    }

    private static JsonValue elsewhere(Link link) {
        return JsonObject.with()
                .put("owner", link.owner())
                .put("policy", link.policy())
                .put("name", link.name())
                .put("previous", Fields.text(link.previous()))
                .put("seal", link.seal())
                .build();
    }

    /** What a manifest says of an edition. */
    static JsonValue edition(
            DocumentFolders folders, History history, HistoryRecord.Edition edition) {
        return JsonObject.with()
                .put("owner", history.owner())
                .put("policy", history.policy())
                .put("edition", edition.number().toString())
                .put("title", PlainText.of(edition.text().policy().title()))
                .put("in-force", edition.inForce().toString())
                .put("check", edition.check().digest())
                .put("seal", edition.link().seal())
                .put("record", folders.record(edition))
                .put("pdf", folders.pdf(edition))
                .put("sha256", history.pdf(edition))
                .build();
    }

    /** Puts the manifest beside the files that it lists, which are all that are there now. */
    public void put(FolderFiles files) {
        List<JsonValue> listed = new ArrayList<>();
        for (Map.Entry<String, byte[]> file : files.all().entrySet()) {
            listed.add(
                    JsonObject.with()
                            .put("path", file.getKey())
                            .put("sha256", Sha256.of(file.getValue()))
                            .build());
        }
        JsonObject open =
                JsonObject.with()
                        .put("$schema", Schemas.PUBLISHED + "/manifest.schema.json")
                        .put("kind", "manifest")
                        .put("format", FORMAT)
                        .put("site", site)
                        .put("files", new JsonArray(listed))
                        .put("editions", new JsonArray(editions))
                        .put("notices", new JsonArray(notices))
                        .put("elsewhere", new JsonArray(elsewhere))
                        .build();
        files.put(FILE, JsonWriter.write(closed(open)) + "\n");
    }

    /** The same with the digest of its members as its last one; one that it has does not count. */
    static JsonObject closed(JsonObject manifest) {
        JsonObject.Builder members = JsonObject.with();
        manifest.members()
                .forEach(
                        (name, value) -> {
                            if (!name.equals("digest")) {
                                members.put(name, value);
                            }
                        });
        String digest = Sha256.of(JsonWriter.write(members.build()));
        return members.put("digest", new JsonText(digest)).build();
    }
}
