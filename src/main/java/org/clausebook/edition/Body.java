package org.clausebook.edition;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.clausebook.json.JsonObject;
import org.clausebook.model.policy.Numbered;
import org.clausebook.model.source.Ordered;

/**
 * What an edition's record will say, before its PDF is made: the PDF is printed from this, never
 * from what it was made of, so that it can be printed again from the record alone.
 *
 * @param json the record but for its PDF's digest and its place in the chain
 * @param crests the crests it names: Base64 by digest
 * @param edition the same as it reads; without seal and PDF
 */
public record Body(JsonObject json, Map<String, String> crests, HistoryRecord.Edition edition) {
    public Body {
        crests = Ordered.copyOf(crests);
    }

    /**
     * The body of a policy's edition.
     *
     * @param salts gives a new random salt of 32 or more hexadecimal figures at each call
     */
    public static Body of(EditionFacts facts, Numbered text, Supplier<String> salts) {
        Map<String, String> crests = new LinkedHashMap<>();
        JsonObject json = RecordWriter.body(facts, text, crests, salts);
        return new Body(json, crests, (HistoryRecord.Edition) new RecordReader(crests).read(json));
    }
}
