package org.clausebook.model.policy;

import java.util.Optional;
import org.clausebook.model.source.Brand;
import org.clausebook.model.source.Contact;
import org.clausebook.model.source.Profile;
import org.clausebook.model.source.Provider;

/** A school or group under whose name a document stands. */
public record Issuer(
        String id, String name, Brand brand, Optional<Contact> office, Optional<String> address) {

    /** The provider, for papers of its own. */
    public static Issuer of(Provider provider) {
        Brand brand = new Brand(provider.crest(), Optional.empty(), Optional.empty());
        return new Issuer("provider", provider.name(), brand, Optional.empty(), Optional.empty());
    }

    /** A school or group, for papers about it. */
    public static Issuer of(Profile profile) {
        return new Issuer(
                profile.id(),
                profile.name().value(),
                profile.brand(),
                Optional.empty(),
                Optional.empty());
    }
}
