package org.clausebook.site;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.clausebook.edition.Archive;
import org.clausebook.edition.History;
import org.clausebook.edition.HistoryRecord;
import org.clausebook.json.JsonArray;
import org.clausebook.json.JsonObject;
import org.clausebook.json.JsonReader;
import org.clausebook.json.JsonText;
import org.clausebook.json.JsonValue;
import org.clausebook.json.JsonWriter;
import org.clausebook.json.Sha256;
import org.clausebook.load.Schemas;
import org.clausebook.model.text.PlainText;

/**
 * Says what a school's public folder holds, so that anyone who has the folder can check it: every
 * file with its digest, every published edition, and the records about editions, whole.
 *
 * <pre>{@code
 * {"$schema":"schemas/manifest.schema.json","kind":"manifest","format":"1","site":"riverside",
 *  "files":[{"path":"index.html","sha256":"..."}],
 *  "editions":[{"owner":"riverside","policy":"social-media","edition":"1.0","title":"...",
 *    "in-force":"2026-09-01","check":"...","seal":"...","record":"social-media/1.0/edition.json",
 *    "pdf":"social-media/1.0/social-media.pdf","sha256":"..."}],
 *  "notices":[{"kind":"withdrawal",...}],
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

    /**
     * @param site the id of the school whose folder it is
     */
    public Manifest(String site) {
        this.site = site;
    }

    /**
     * Takes up all records of a policy that is on the site.
     *
     * @param archive where its records are kept
     */
    public Manifest with(Archive archive, History history) {
        for (HistoryRecord record : history.records()) {
            if (record instanceof HistoryRecord.Edition edition) {
                editions.add(edition(history, edition));
            } else {
                byte[] bytes = archive.record(history.policy(), record.link().name());
                notices.add(JsonReader.read(new String(bytes, StandardCharsets.UTF_8)));
            }
        }
        return this;
    }

    /** What a manifest says of an edition. */
    static JsonValue edition(History history, HistoryRecord.Edition edition) {
        String policy = history.policy();
        return JsonObject.with()
                .put("owner", history.owner())
                .put("policy", policy)
                .put("edition", edition.number().toString())
                .put("title", PlainText.of(edition.text().policy().title()))
                .put("in-force", edition.inForce().toString())
                .put("check", edition.check().digest())
                .put("seal", edition.link().seal())
                .put("record", record(policy, edition))
                .put("pdf", pdf(policy, edition))
                .put("sha256", history.pdf(edition))
                .build();
    }

    /** Where an edition's record lies in the folder. */
    public static String record(String policy, HistoryRecord.Edition edition) {
        return policy + "/" + edition.number() + "/edition.json";
    }

    /** Where an edition's PDF lies in the folder. */
    public static String pdf(String policy, HistoryRecord.Edition edition) {
        return policy + "/" + edition.number() + "/" + policy + ".pdf";
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
