package org.clausebook.resolve;

import org.clausebook.diagnostic.Place;
import org.clausebook.model.text.Address;
import org.clausebook.model.text.OriginPlace;
import org.clausebook.model.text.Run;

/**
 * "In the files of a profile, own/x is that profile's clause x; everywhere else its full id is
 * profile/x."
 */
final class OwnNames {

    private static final String OWN = "own/";
    private static final String SCHOOLS = "schools/";

    private OwnNames() {}

    /** The full address of what a reference names, by the file in which it was typed. */
    static Address full(Run.Ref ref) {
        Address to = ref.to();
        if (!to.clause().startsWith(OWN)) {
            return to;
        }
        return OriginPlace.of(ref.origin())
                .map(Place::path)
                .filter(path -> path.startsWith(SCHOOLS))
                .map(path -> path.substring(SCHOOLS.length(), path.indexOf('/', SCHOOLS.length())))
                .map(
                        profile ->
                                new Address(
                                        profile + "/" + to.clause().substring(OWN.length()),
                                        to.anchor()))
                .orElse(to);
    }
}
