package org.clausebook.edition;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.clausebook.explain.Entries;
import org.clausebook.explain.Entry;
import org.clausebook.json.JsonArray;
import org.clausebook.json.JsonText;
import org.clausebook.json.JsonValue;
import org.clausebook.json.JsonWriter;
import org.clausebook.json.Sha256;
import org.clausebook.model.policy.Numbered;
import org.clausebook.model.policy.Policy;
import org.clausebook.model.policy.RoleForm;
import org.clausebook.model.text.Origin;
import org.clausebook.model.text.PlainText;
import org.clausebook.model.text.Run;
import org.clausebook.model.text.TreeMapper;

/**
 * The digest of what people agree to: title, order, numbers and words of a policy, and what its
 * forms have people say.
 *
 * <p>What becomes known only when an edition is approved and published (its number, its dates, who
 * approved it) counts by its name, so the code is the same when a text is put to governors and when
 * it is published. Layout does not count.
 *
 * @param digest 64 hexadecimal figures
 */
public record CheckCode(String digest) {

    private static final int FIGURES = 12;

    /** Names whose values come with the approval; the rest of what is filled in is text. */
    private static final Set<String> OPEN =
            Set.of(
                    "edition",
                    "approved",
                    "approved-by",
                    "issued",
                    "in-force",
                    "review",
                    "supersedes",
                    "changes",
                    "owner",
                    "policy-year");

    public CheckCode {
        if (!digest.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("not a digest: " + digest);
        }
    }

    public static CheckCode of(Numbered numbered) {
        return new CheckCode(Sha256.of(JsonWriter.write(new JsonArray(content(numbered)))));
    }

    /** What a person agrees to, a value for each line of it. */
    private static List<JsonValue> content(Numbered numbered) {
        Policy policy = numbered.policy();
        List<JsonValue> lines = new ArrayList<>();
        lines.add(texts("title", "", words(policy.title())));
        for (Entry entry : Entries.of(numbered)) {
            lines.add(texts(entry.kind().name(), entry.number().orElse(""), words(entry.runs())));
        }
        for (RoleForm form : policy.forms()) {
            lines.add(texts("form", form.audience().id(), words(form.title())));
            lines.add(
                    texts(
                            "intro",
                            form.audience().id(),
                            squeezed(PlainText.ofBlocks(new Named().blocks(form.intro())))));
            for (List<Run> statement : form.statements()) {
                lines.add(texts("statement", form.audience().id(), words(statement)));
            }
        }
        return lines;
    }

    /** The words of some runs as the code reads them. */
    public static String words(List<Run> runs) {
        return squeezed(PlainText.of(new Named().runs(runs)));
    }

    private static JsonValue texts(String kind, String number, String words) {
        return JsonArray.of(List.of(kind, number, words), JsonText::new);
    }

    private static String squeezed(String text) {
        return java.text.Normalizer.normalize(text, java.text.Normalizer.Form.NFC)
                .replaceAll("\\s+", " ")
                .strip();
    }

    /** As people read it aloud: {@code 3f9a 1c07 b2e4}. */
    public String figures() {
        String first = digest.substring(0, FIGURES);
        return first.substring(0, 4) + " " + first.substring(4, 8) + " " + first.substring(8);
    }

    /** Whether figures that a person typed are those of this code; spaces do not count. */
    public boolean reads(String typed) {
        String bare = typed.replaceAll("\\s+", "").toLowerCase(java.util.Locale.ROOT);
        return bare.length() >= FIGURES && digest.startsWith(bare);
    }

    /** Puts names in place of what comes with the approval. */
    private static final class Named extends TreeMapper {
        @Override
        public List<Run> text(Run.Text text) {
            boolean open =
                    text.origin() instanceof Origin.Value value
                            && value.layer().equals(Origin.ITSELF)
                            && OPEN.contains(value.setting());
            return open
                    ? List.of(
                            new Run.Text(
                                    "{" + ((Origin.Value) text.origin()).setting() + "}",
                                    text.origin()))
                    : List.of(text);
        }
    }
}
