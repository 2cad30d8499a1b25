package org.clausebook.load;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clausebook.load.Node.Entry;
import org.clausebook.model.source.Accessibility;
import org.clausebook.model.source.Brand;
import org.clausebook.model.source.Contact;
import org.clausebook.model.source.Copies;
import org.clausebook.model.source.NoReply;
import org.clausebook.model.source.Placed;
import org.clausebook.model.source.Profile;
import org.clausebook.model.source.ProfileKind;
import org.clausebook.model.source.SchoolFace;
import org.clausebook.model.source.ShownOrigins;

/** Reads a profile: a school, federation or trust. */
final class ProfileReader {

    private ProfileReader() {}

    static Profile read(String id, Fields file, CrestReader crests) {
        ProfileKind kind = file.oneOf("kind", ProfileKind.class, ProfileKind.SCHOOL);
        boolean group = kind != ProfileKind.SCHOOL;
        KeysThatFit.only(file, "fixed", group, KeysThatFit.GROUPS);
        KeysThatFit.only(file, "waivers", group, KeysThatFit.GROUPS);
        return new Profile(
                id,
                kind,
                file.text("name"),
                file.maybeText("group"),
                FactsReader.read(file),
                file.maybeChild("brand")
                        .map(brand -> brand(brand, crests))
                        .orElse(new Brand(Optional.empty(), Optional.empty(), Optional.empty())),
                Links.maybe(file, "address"),
                file.named("contacts", ProfileReader::contact),
                SettingsReader.read(file),
                links(file),
                file.maybeChild("copies").map(ProfileReader::copies),
                accessibility(file),
                file.named(
                        "policies",
                        (policy, fields) -> new PolicyReader(group).read(policy, fields)),
                fixed(file),
                file.each("waivers", Agreements::waiver),
                file.oneOf("no-reply", NoReply.class, NoReply.KEEP),
                origins(file),
                file.at());
    }

    /** What the profile says around documents, whatever else may be wrong in it. */
    static SchoolFace face(Fields file) {
        return new SchoolFace(
                file.maybeWords("name"),
                Links.maybe(file, "address"),
                List.copyOf(file.named("contacts", ProfileReader::contact).values()),
                file.maybeChild("copies").map(ProfileReader::copies),
                links(file),
                accessibility(file),
                origins(file));
    }

    private static ShownOrigins origins(Fields file) {
        return file.oneOf("origins", ShownOrigins.class, ShownOrigins.HIDDEN);
    }

    private static Optional<Accessibility> accessibility(Fields file) {
        return file.maybe(
                "accessibility", a -> new Accessibility(a.date("prepared"), a.words("tested")));
    }

    private static Brand brand(Fields fields, CrestReader crests) {
        Optional<Placed<String>> colour = fields.maybeText("colour");
        colour.ifPresent(typed -> SchoolColour.check(typed, fields.scope().findings()));
        return new Brand(crests.read(fields, "crest"), fields.maybeWords("motto"), colour);
    }

    /** "title required but for office". */
    private static Contact contact(String id, Fields fields) {
        if (!id.equals("office")) {
            fields.require("title");
        }
        return new Contact(
                id,
                fields.maybeWords("title"),
                fields.wordList("postal"),
                fields.maybeWords("telephone"),
                fields.maybeWords("fax"),
                fields.maybeWords("email"),
                Links.maybe(fields, "website"),
                fields.maybeWords("hours"),
                fields.at());
    }

    private static Map<String, String> links(Fields file) {
        Map<String, String> links = new LinkedHashMap<>();
        file.maybeChild("links")
                .ifPresent(
                        child -> {
                            for (Entry entry : file.entries("links")) {
                                Links.maybe(child, entry.key())
                                        .ifPresent(link -> links.put(entry.key(), link));
                            }
                        });
        return links;
    }

    private static Copies copies(Fields fields) {
        return new Copies(
                fields.maybeWords("paper"),
                fields.maybeWhole("days"),
                fields.maybeWords("signed"),
                fields.maybeWords("reading-record"));
    }

    private static List<Placed<String>> fixed(Fields file) {
        List<Placed<String>> fixed = file.texts("fixed");
        fixed.forEach(
                name ->
                        KnownWords.require(
                                file.scope(),
                                name,
                                file.scope().vocabulary().settings().map(Map::keySet),
                                LoadProblem.UNKNOWN_SETTING));
        return fixed;
    }
}
