package org.clausebook.model.policy;

import java.util.Optional;
import org.clausebook.model.source.Brand;
import org.clausebook.model.source.Contact;

/** A school or group under whose name a document stands. */
public record Issuer(
        String id, String name, Brand brand, Optional<Contact> office, Optional<String> address) {}
