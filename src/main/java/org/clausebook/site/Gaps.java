package org.clausebook.site;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.clausebook.edition.History;
import org.clausebook.edition.HistoryRecord;
import org.clausebook.edition.Link;

/**
 * The links of a chain that a school's site does not show, since their records concern other
 * schools of its group alone: those on the way from the first record to the last that it shows.
 */
final class Gaps {

    private Gaps() {}

    /**
     * @param shown what the site shows
     * @param whole all records of that owner and policy; asked only where there is a gap
     */
    static List<Link> in(History shown, Supplier<History> whole) {
        Set<Link> own = new HashSet<>();
        boolean gap = false;
        Optional<String> last = Optional.empty();
        for (HistoryRecord record : shown.records()) {
            gap |= !record.link().previous().equals(last);
            last = Optional.of(record.link().seal());
            own.add(record.link());
        }
        if (!gap) {
            return List.of();
        }
        List<Link> missing = new ArrayList<>();
        for (HistoryRecord record : whole.get().records()) {
            if (own.remove(record.link())) {
                if (own.isEmpty()) {
                    return missing;
                }
            } else {
                missing.add(record.link());
            }
        }
        return missing;
    }
}
