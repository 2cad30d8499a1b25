package org.clausebook.model.codec;

import java.util.Base64;
import java.util.Map;
import org.clausebook.json.JsonException;
import org.clausebook.json.JsonObject;
import org.clausebook.json.JsonValue;
import org.clausebook.json.Sha256;
import org.clausebook.model.policy.Issuer;
import org.clausebook.model.source.Brand;
import org.clausebook.model.source.Contact;
import org.clausebook.model.source.Crest;

/** Under whose names a document stands, as JSON and back; crests are kept beside it. */
final class IssuerCodec {

    private final Map<String, String> crests;

    /**
     * @param crests crests in Base64 by their digest: added to when writing, asked when reading
     */
    IssuerCodec(Map<String, String> crests) {
        this.crests = crests;
    }

    JsonValue write(Issuer issuer) {
        return JsonObject.with()
                .put("id", issuer.id())
                .put("name", issuer.name())
                .put("crest", issuer.brand().crest().map(this::crest))
                .put("motto", Fields.text(issuer.brand().motto()))
                .put("colour", Fields.placed(issuer.brand().colour()))
                .put("office", issuer.office().map(IssuerCodec::contact))
                .put("address", Fields.text(issuer.address()))
                .build();
    }

    Issuer read(JsonValue value) {
        JsonObject object = value.object();
        return new Issuer(
                Fields.text(object, "id"),
                Fields.text(object, "name"),
                new Brand(
                        object.find("crest").map(this::readCrest),
                        Fields.find(object, "motto"),
                        Fields.findPlaced(object, "colour")),
                object.find("office").map(IssuerCodec::readContact),
                Fields.find(object, "address"));
    }

    private JsonValue crest(Crest crest) {
        String digest = Sha256.of(Base64.getDecoder().decode(crest.base64()));
        crests.put(digest, crest.base64());
        return JsonObject.with()
                .put("file", Fields.placed(crest.file()))
                .put("kind", Constants.word(crest.kind()))
                .put("digest", digest)
                .build();
    }

    private Crest readCrest(JsonValue value) {
        JsonObject object = value.object();
        String digest = Fields.text(object, "digest");
        String base64 = crests.get(digest);
        if (base64 == null) {
            throw new JsonException("the crest " + digest + " is not kept");
        }
        return new Crest(
                Fields.placed(object.get("file")),
                Fields.constant(Crest.Kind.values(), object, "kind"),
                base64);
    }

    private static JsonValue contact(Contact contact) {
        return JsonObject.with()
                .put("id", contact.id())
                .put("title", Fields.text(contact.title()))
                .put("postal", Fields.texts(contact.postal()))
                .put("telephone", Fields.text(contact.telephone()))
                .put("fax", Fields.text(contact.fax()))
                .put("email", Fields.text(contact.email()))
                .put("website", Fields.text(contact.website()))
                .put("hours", Fields.text(contact.hours()))
                .put("at", Fields.place(contact.at()))
                .build();
    }

    private static Contact readContact(JsonValue value) {
        JsonObject object = value.object();
        return new Contact(
                Fields.text(object, "id"),
                Fields.find(object, "title"),
                Fields.texts(object, "postal"),
                Fields.find(object, "telephone"),
                Fields.find(object, "fax"),
                Fields.find(object, "email"),
                Fields.find(object, "website"),
                Fields.find(object, "hours"),
                Fields.place(object, "at"));
    }
}
