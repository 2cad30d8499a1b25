package org.clausebook.model.codec;

import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.clausebook.json.JsonArray;
import org.clausebook.json.JsonObject;
import org.clausebook.json.JsonText;
import org.clausebook.json.JsonValue;
import org.clausebook.json.JsonWriter;
import org.clausebook.json.Sha256;
import org.clausebook.model.text.Digest;
import org.clausebook.model.text.Prose;
import org.clausebook.model.text.Run;
import org.clausebook.model.text.TreeMapper;

/**
 * The digest of texts as they are stated, with their settings open: the same words give the same
 * digest wherever their lines break and whatever file they stand in.
 */
public final class TextDigest extends TreeMapper {

    private static final JsonText NOWHERE = new JsonText("");

    private TextDigest() {}

    /** The digest of some texts, in order. */
    public static Digest of(List<Prose> texts) {
        TreeWriter writer = new TreeWriter(origin -> NOWHERE);
        TextDigest plain = new TextDigest();
        JsonValue all = JsonArray.of(texts, text -> writer.blocks(plain.blocks(text.blocks())));
        return new Digest(Sha256.of(JsonWriter.write(all)));
    }

    /** The digest of several texts that have one each, by their names, in whatever order. */
    public static Digest together(Map<String, Digest> texts) {
        JsonObject.Builder all = JsonObject.with();
        new TreeMap<>(texts).forEach((name, digest) -> all.put(name, digest.sha256()));
        return new Digest(Sha256.of(JsonWriter.write(all.build())));
    }

    @Override
    public List<Run> text(Run.Text text) {
        String plain = Normalizer.normalize(text.text(), Normalizer.Form.NFC);
        return List.of(new Run.Text(plain.replaceAll("\\s+", " "), text.origin()));
    }
}
