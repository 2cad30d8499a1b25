package org.clausebook.site;

import org.clausebook.edition.Archive;
import org.clausebook.edition.Link;

/** The files of records as they lie on disk, to be copied byte for byte. */
public interface Records {

    /** Where an owner's records are kept. */
    Archive archive(String owner);

    /** The record itself. */
    default byte[] json(Link link) {
        return archive(link.owner()).record(link.policy(), link.name());
    }

    /** The PDF beside a record that has one. */
    default byte[] pdf(Link link) {
        return archive(link.owner()).pdf(link.policy(), link.name());
    }
}
