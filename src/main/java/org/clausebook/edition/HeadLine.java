package org.clausebook.edition;

import java.time.LocalDate;
import java.util.Optional;
import org.clausebook.json.JsonObject;
import org.clausebook.json.JsonValue;
import org.clausebook.model.codec.Fields;

/**
 * One record in the list that a school keeps of all its records.
 *
 * @param policy the policy's id
 * @param name the record's name: {@code 4.0}, {@code 4.0-withdrawal}
 * @param seal the record's seal
 * @param inForce from when it applies; editions only
 */
public record HeadLine(String policy, String name, String seal, Optional<LocalDate> inForce) {

    static HeadLine of(HistoryRecord record) {
        Optional<LocalDate> inForce =
                record instanceof HistoryRecord.Edition edition
                        ? Optional.of(edition.inForce())
                        : Optional.empty();
        Link link = record.link();
        return new HeadLine(link.policy(), link.name(), link.seal(), inForce);
    }

    /** The edition's number, where the record is one. */
    public Optional<EditionNumber> edition() {
        return EditionNumber.parse(name);
    }

    JsonValue json() {
        return JsonObject.with()
                .put("policy", policy)
                .put("name", name)
                .put("seal", seal)
                .put("in-force", Fields.date(inForce))
                .build();
    }

    static HeadLine read(JsonValue value) {
        JsonObject object = value.object();
        return new HeadLine(
                Fields.text(object, "policy"),
                Fields.text(object, "name"),
                Fields.text(object, "seal"),
                Fields.findDate(object, "in-force"));
    }
}
