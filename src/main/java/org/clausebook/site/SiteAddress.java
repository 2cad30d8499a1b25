package org.clausebook.site;

import java.util.Optional;
import org.clausebook.render.WebAddress;

/**
 * How a school's public files are addressed by a file that leaves its folder: whole where the
 * school says where the folder is uploaded, since not every program that reads such a file
 * completes an address.
 *
 * @param base where the folder is uploaded, such as {@code https://policies.riverside.example}
 */
record SiteAddress(Optional<String> base) {

    SiteAddress {
        base = base.filter(WebAddress::isAllowed).map(address -> address.replaceFirst("/+$", ""));
    }

    /** A file of the folder, whole or as seen from the folder. */
    String of(String path) {
        return base.map(address -> address + "/" + path).orElse(path);
    }

    /** A file of the folder, where its whole address is known. */
    Optional<String> whole(String path) {
        return base.map(address -> address + "/" + path);
    }
}
